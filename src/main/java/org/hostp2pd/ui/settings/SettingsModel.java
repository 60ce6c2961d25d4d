package org.hostp2pd.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hostp2pd.config.Change;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.Problem;
import org.hostp2pd.config.SettingsFile;
import org.hostp2pd.config.SettingsText;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Texts;

/// The keys of the configuration, what the file says of them, and what is to be changed. All on the FX thread.
public final class SettingsModel {
    private final Host host;
    private final Texts texts;
    private final Mistakes mistakes;
    private final Optional<SettingsFile> file;
    private final List<Setting> settings =
            Arrays.stream(Key.values()).map(Setting::new).toList();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper consequence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Draft>> undo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper outside = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Key.Chapter>> chapter = new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private Optional<SettingsText> kept = SettingsText.of("");
    private boolean showing;

    public SettingsModel(Host host, Texts texts) {
        this.host = host;
        this.texts = texts;
        mistakes = new Mistakes(texts);
        file = host.configuration().map(SettingsFile::new);
        settings.forEach(setting -> setting.draftProperty().subscribe(this::check));
        answer.set(host.configuration().map(_ -> "").orElseGet(() -> texts.of("settings.noFile")));
    }

    /// Where the settings are kept; empty where they are kept nowhere.
    Optional<Path> path() {
        return host.configuration();
    }

    /// The file to be read, which blocks on the disk.
    Optional<SettingsFile> file() {
        return file;
    }

    /// Shows what the file holds; what was not saved is gone.
    void show(String text) {
        kept = SettingsText.of(text);
        showing = true;
        kept.ifPresent(read -> settings.forEach(setting -> setting.show(read)));
        showing = false;
        answer.set(kept.isPresent() ? "" : texts.of("settings.unreadable"));
        undo.set(undo.get().filter(it -> it.before().equals(text)));
        outside.set(false);
        check();
    }

    /// Shows what the file holds now, and what was wanted before as a change of that.
    void merge(String text) {
        Map<Setting, String> wanted = new HashMap<>();
        settings.stream()
                .filter(setting -> setting.changedProperty().get())
                .forEach(setting -> wanted.put(setting, setting.draftProperty().get()));
        show(text);
        wanted.forEach((setting, draft) -> setting.draftProperty().set(draft));
    }

    /// Shows what another one shows, in its own language, with what was not saved yet.
    public void follow(SettingsModel before) {
        before.kept.ifPresent(text -> show(text.text()));
        for (int at = 0; at < settings.size(); at++) {
            settings.get(at)
                    .draftProperty()
                    .set(before.settings.get(at).draftProperty().get());
        }
        undo.set(before.undo.get());
        search.set(before.search.get());
        chapter.set(before.chapter.get());
        scrolled.set(before.scrolled.get());
    }

    /// The file could not be read.
    void notRead() {
        answer.set(texts.of("settings.unreadable"));
    }

    private void check() {
        if (showing) {
            return;
        }
        List<Setting> wanted = settings.stream()
                .filter(setting -> setting.changedProperty().get())
                .toList();
        changes.set(wanted.size());
        settings.forEach(setting -> setting.blame(""));
        draft.set(Optional.empty());
        consequence.set("");
        kept.ifPresent(before -> applied(before, wanted).ifPresent(after -> judge(before, after, wanted)));
    }

    /// Empty where one of them cannot be written; then it is blamed.
    private Optional<SettingsText> applied(SettingsText before, List<Setting> wanted) {
        SettingsText after = before;
        for (Setting setting : wanted) {
            Optional<SettingsText> next = setting.in(after);
            if (next.isEmpty()) {
                setting.blame(texts.of("settings.wrong.other"));
                return Optional.empty();
            }
            after = next.get();
        }
        return Optional.of(after);
    }

    private void judge(SettingsText before, SettingsText after, List<Setting> wanted) {
        switch (after.read()) {
            case Configuration.Refused(List<Problem> problems) -> blame(problems);
            case Configuration.Accepted accepted -> {
                consequence.set(consequence(before.read(), accepted));
                draft.set(
                        wanted.isEmpty()
                                ? Optional.empty()
                                : file.map(it -> new Draft(it, before.text(), after.text())));
            }
        }
    }

    private void blame(List<Problem> problems) {
        boolean found = false;
        for (Setting setting : settings) {
            Optional<String> mistake = mistakes.of(problems, setting.path());
            mistake.ifPresent(setting::blame);
            found = found || mistake.isPresent();
        }
        consequence.set(texts.of(found ? "settings.mend" : "settings.unreadable"));
    }

    private String consequence(Configuration before, Configuration.Accepted after) {
        if (!(before instanceof Configuration.Accepted accepted)) {
            return "";
        }
        return texts.of("settings.change." + Change.between(accepted.settings(), after.settings()));
    }

    /// What is written is what the file says now. @param written what became of it, from [Draft#write]
    void saved(Draft wanted, boolean written) {
        if (!written) {
            answer.set(texts.of("settings.changedOutside"));
            outside.set(true);
            return;
        }
        show(wanted.after());
        undo.set(Optional.of(wanted.reversed()));
        var _ = host.reload().thenAccept(outcome -> answer.set(texts.of(inUse(outcome))));
    }

    private static String inUse(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> "settings.saved";
            case Outcome.DoneWithNewGroup _ -> "settings.saved.newGroup";
            case Outcome.Refused _, Outcome.Ended _ -> "settings.saved.notUsed";
        };
    }

    /// The file could not be written.
    void notSaved() {
        answer.set(texts.of("settings.notSaved"));
    }

    void discard() {
        showing = true;
        settings.forEach(Setting::discard);
        showing = false;
        check();
    }

    /// What takes the last saving back; empty where there is none.
    ReadOnlyObjectProperty<Optional<Draft>> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// Whether somebody else changed the file, so that nothing was saved.
    ReadOnlyBooleanProperty outsideProperty() {
        return outside.getReadOnlyProperty();
    }

    /// What is looked for; empty text for everything.
    StringProperty searchProperty() {
        return search;
    }

    /// The only chapter that is shown; empty for all.
    ObjectProperty<Optional<Key.Chapter>> chapterProperty() {
        return chapter;
    }

    /// How far down one is, from 0 to 1.
    DoubleProperty scrolledProperty() {
        return scrolled;
    }

    List<Setting> settings() {
        return settings;
    }

    /// How many keys are to be changed.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// What would be written; empty while there is nothing, or something is wrong.
    ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// What saving means for those who are in.
    ReadOnlyStringProperty consequenceProperty() {
        return consequence.getReadOnlyProperty();
    }

    /// What became of the last thing that was tried; empty where there is nothing to say.
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }
}
