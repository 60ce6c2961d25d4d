package org.hostp2pd.ui.settings;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hostp2pd.config.LogText;
import org.hostp2pd.config.SettingsText;

/// One key with what the file says, what somebody wants instead, and what is wrong with that. All on the FX thread.
final class Setting {
    private static final String NONE = "None";

    private final Key key;
    private final ReadOnlyStringWrapper kept;
    private final StringProperty draft;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper inFile = new ReadOnlyBooleanWrapper();
    private final BooleanBinding changed;
    private Veil veil = Veil.NONE;
    private String path;

    Setting(Key key) {
        this.key = key;
        path = key.path();
        kept = new ReadOnlyStringWrapper(plainly(key.usual()));
        draft = new SimpleStringProperty(kept.get());
        changed = Bindings.createBooleanBinding(() -> !draft.get().equals(kept.get()), draft, kept);
    }

    /// Shows what the file says.
    void show(SettingsText text) {
        LogText log = new LogText(text);
        path = log.path(key.path());
        Optional<String> said = LogText.owns(key.path()) ? log.value(key.path()) : text.value(key.path());
        String written = plainly(said.orElse(key.usual()));
        Optional<Veil> over = key == Key.NETWORK_PARMS ? Veil.over(written) : Optional.of(Veil.NONE);
        veil = over.orElse(Veil.NONE);
        boolean oneLine = key.kind() != Key.Kind.LINES && written.contains("\n");
        inFile.set(over.isEmpty() || text.overLines(path) || oneLine);
        kept.set(inFile.get() ? "" : veil.shown().isEmpty() ? written : veil.shown());
        discard();
    }

    /// A key without a value says none, in whatever way it is written.
    private String plainly(String written) {
        boolean none = written.isEmpty() || written.equals("~") || written.equalsIgnoreCase("null");
        if (key.kind() == Key.Kind.LINES && (none || written.matches("(?i)none|\\[\\s*]|\\{\\s*}"))) {
            return "";
        } else if (none || written.equalsIgnoreCase(NONE)) {
            return NONE;
        }
        if (key.kind() == Key.Kind.SWITCH || key.kind() == Key.Kind.METHOD) {
            return written.matches("(?i)true|yes|on") ? "True" : "False";
        }
        return written;
    }

    void discard() {
        draft.set(kept.get());
    }

    void blame(String sentence) {
        problem.set(sentence);
    }

    Key key() {
        return key;
    }

    /// The text with what is wanted in it; empty where that cannot be written.
    Optional<SettingsText> in(SettingsText text) {
        // Text needs no quotes where it stands for none.
        boolean words = key.kind() == Key.Kind.TEXT && !draft.get().equals(NONE);
        return LogText.owns(key.path())
                ? new LogText(text).with(key.path(), wanted(), words)
                : text.with(key.path(), wanted(), words);
    }

    /// What is wanted, with its secrets; nothing typed is none.
    private String wanted() {
        if (draft.get().isBlank()) {
            return key.kind() == Key.Kind.LINES ? key.usual() : NONE;
        }
        return veil.lifted(draft.get());
    }

    /// The key as it is in this file.
    String path() {
        return path;
    }

    /// What is wanted, without secrets; empty text for an empty list.
    StringProperty draftProperty() {
        return draft;
    }

    ReadOnlyStringProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /// What is wrong with what is wanted, in a sentence; empty where nothing is.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it is a long text or a passphrase may be seen, so that it is changed in the file alone.
    ReadOnlyBooleanProperty inFileProperty() {
        return inFile.getReadOnlyProperty();
    }

    BooleanBinding changedProperty() {
        return changed;
    }
}
