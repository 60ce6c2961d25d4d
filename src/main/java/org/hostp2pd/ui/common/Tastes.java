package org.hostp2pd.ui.common;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// How somebody likes the screens, kept until changed. On the FX thread.
public final class Tastes {
    private static final String HIDE = "hideCode";
    private static final String FOLD = "foldGroup";

    private final Preferences preferences;
    private final BooleanProperty hideCode;

    public Tastes(Preferences preferences) {
        this.preferences = preferences;
        hideCode = new SimpleBooleanProperty(kept(HIDE).orElse(false));
        hideCode.subscribe((_, hidden) -> keep(HIDE, hidden));
    }

    private Optional<Boolean> kept(String name) {
        return preferences.text(name).map(Boolean::parseBoolean);
    }

    private void keep(String name, boolean value) {
        preferences.keep(name, value);
        preferences.save();
    }

    /// Whether the code with the passphrase is seen only by who asks for it.
    public BooleanProperty hideCodeProperty() {
        return hideCode;
    }

    /// Whether the group has one line; empty where nobody said so.
    public Optional<Boolean> folded() {
        return kept(FOLD);
    }

    public void fold(boolean small) {
        keep(FOLD, small);
    }
}
