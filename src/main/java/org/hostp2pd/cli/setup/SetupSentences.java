package org.hostp2pd.cli.setup;

import java.util.Locale;
import org.hostp2pd.cli.Texts;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.setup.Act;
import org.hostp2pd.setup.Progress;
import org.hostp2pd.setup.Trouble;

/// What is done and what became of it, in one language. May be used by any thread.
public final class SetupSentences {
    static final String BUNDLE = "org.hostp2pd.cli.setup";

    private final Texts texts;

    /// @param locale the language; English where it is not there
    public SetupSentences(Locale locale) {
        texts = Texts.of(BUNDLE, locale);
    }

    /// How far it is.
    public String of(Progress progress) {
        return switch (progress) {
            case Progress.Kept(String folder) -> texts.of("progress.kept", folder);
            case Progress.Wrote(String path) -> texts.of("progress.wrote", ShownText.of(path));
            case Progress.Did(Act act) -> texts.of("progress.did", act.line());
            case Progress.Looking _ -> texts.of("progress.looking");
            case Progress.TakingBack(Trouble trouble) -> texts.of("progress.taking_back", of(trouble));
            case Progress.SetAside(String path, String copy) ->
                texts.of("progress.set_aside", ShownText.of(path), copy);
            case Progress.Restored(String path) -> texts.of("progress.restored", ShownText.of(path));
        };
    }

    /// It is over, and well. @param folder where what was there before is kept @param undone whether it was an
    /// undoing
    public String done(String folder, boolean undone) {
        return texts.of(undone ? "outcome.undone" : "outcome.done", folder);
    }

    /// Why it could not be done.
    public String of(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Changed(String path) -> texts.of("trouble.changed", ShownText.of(path));
            case Trouble.Disk(String why) -> texts.of("trouble.disk", why);
            case Trouble.NotDone(Act act) -> texts.of("trouble.not_done", act.line());
            case Trouble.NotThere(var missing) ->
                texts.of("trouble.missing." + missing.name().toLowerCase(Locale.ROOT));
            case Trouble.Since _ -> texts.of("trouble.since");
            case Trouble.Later(String folder) -> texts.of("trouble.later", folder);
            case Trouble.UndoneAlready _ -> texts.of("trouble.undone");
            case Trouble.NothingToUndo _ -> texts.of("trouble.nothing");
        };
    }
}
