package org.hostp2pd.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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

    Setting(Key key) {
        this.key = key;
        kept = new ReadOnlyStringWrapper(key.usual());
        draft = new SimpleStringProperty(key.usual());
        changed = Bindings.createBooleanBinding(() -> !draft.get().equals(kept.get()), draft, kept);
    }

    /// Shows what the file says.
    void show(SettingsText text) {
        String written = text.value(key.path()).map(this::plainly).orElse(key.usual());
        boolean secret = key == Key.NETWORK_PARMS && written.contains("psk");
        inFile.set(secret || text.overLines(key.path()));
        kept.set(inFile.get() ? "" : written);
        discard();
    }

    /// A key without a value says none, in whatever way it is written.
    private String plainly(String written) {
        boolean none = written.isEmpty() || written.equals("~") || written.equalsIgnoreCase("null");
        if (none || written.equalsIgnoreCase(NONE)) {
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

    /// Text needs no quotes where it stands for none.
    boolean words() {
        return key.kind() == Key.Kind.TEXT && !draft.get().equals(NONE);
    }

    /// What is wanted; nothing typed is none.
    String wanted() {
        return draft.get().isBlank() ? NONE : draft.get();
    }

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

    /// Whether it goes over several lines or holds a passphrase, so that it is seen and changed in the file alone.
    ReadOnlyBooleanProperty inFileProperty() {
        return inFile.getReadOnlyProperty();
    }

    BooleanBinding changedProperty() {
        return changed;
    }
}
