package org.hostp2pd.cli.setup;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.hostp2pd.cli.Texts;
import org.hostp2pd.config.Problem;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.setup.Act;
import org.hostp2pd.setup.Fault;
import org.hostp2pd.setup.Outcome;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Progress;
import org.hostp2pd.setup.Question;
import org.hostp2pd.setup.SetupWords;
import org.hostp2pd.setup.Trouble;

/// Says what a setup does, in one language.
final class Saying {
    private static final String BUNDLE = "org.hostp2pd.cli.setup";

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;
    private final SetupWords words;

    Saying(PrintStream out, PrintStream err, Locale locale) {
        this.out = out;
        this.err = err;
        texts = Texts.of(BUNDLE, locale);
        words = new SetupWords(locale);
    }

    Texts texts() {
        return texts;
    }

    SetupWords words() {
        return words;
    }

    void say(String key, Object... arguments) {
        out.println(texts.of(key, arguments));
    }

    void line(String text) {
        out.println(text);
    }

    void complain(String key, Object... arguments) {
        err.println("hostp2pd: " + texts.of(key, arguments));
    }

    void complain(Problem problem) {
        err.println("hostp2pd: " + org.hostp2pd.cli.Words.in(texts.locale()).of(problem));
    }

    void complain(Map<Question, Fault> faults) {
        faults.forEach((question, fault) -> err.println("hostp2pd: " + question.key() + ": " + words.of(fault)));
    }

    /// All that will be done.
    void plan(Plan plan) {
        plan.differences().forEach(difference -> out.print(difference.text() + "\n"));
        if (!plan.acts().isEmpty()) {
            say("plan.acts");
            plan.acts().forEach(act -> out.println("  " + act.line() + "   # " + words.of(act)));
            out.println();
        }
        plan.remarks().forEach(remark -> out.println((remark.stops() ? "! " : "* ") + words.of(remark)));
    }

    void progress(Progress progress) {
        switch (progress) {
            case Progress.Kept(String folder) -> say("progress.kept", folder);
            case Progress.Wrote(String path) -> say("progress.wrote", ShownText.of(path));
            case Progress.Did(Act act) -> say("progress.did", act.line());
            case Progress.Looking _ -> say("progress.looking");
            case Progress.TakingBack(Trouble trouble) -> say("progress.taking_back", of(trouble));
            case Progress.Restored(String path) -> say("progress.restored", ShownText.of(path));
        }
        out.flush();
    }

    /// @param undone whether it was an undoing @return the exit code
    int outcome(Outcome outcome, boolean undone) {
        return switch (outcome) {
            case Outcome.Done(String folder) -> {
                say(undone ? "outcome.undone" : "outcome.done", folder);
                yield SetupRun.DONE;
            }
            case Outcome.AsBefore(Trouble trouble) -> {
                complain("outcome.as_before", of(trouble));
                yield SetupRun.FAILED;
            }
            case Outcome.Half(Trouble trouble, String folder) -> {
                complain("outcome.half", of(trouble), folder);
                yield SetupRun.HALF;
            }
        };
    }

    private String of(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Changed(String path) -> texts.of("trouble.changed", ShownText.of(path));
            case Trouble.Disk(String why) -> texts.of("trouble.disk", why);
            case Trouble.NotDone(Act act) -> texts.of("trouble.not_done", act.line());
            case Trouble.NotThere(var missing) ->
                texts.of("trouble.missing." + missing.name().toLowerCase(Locale.ROOT));
            case Trouble.NothingToUndo _ -> texts.of("trouble.nothing");
        };
    }
}
