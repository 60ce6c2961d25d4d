package org.hostp2pd.ui.common;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How somebody likes the screens, kept until changed. On the FX thread.
public final class Tastes {
    private static final String HIDE = "hideCode";
    private static final String FOLD = "foldGroup";
    private static final String SIZE = "textSize";
    private static final String LANGUAGE = "language";

    private final Preferences preferences;
    private final BooleanProperty hideCode;
    private final ObjectProperty<TextSize> textSize;

    public Tastes(Preferences preferences) {
        this.preferences = preferences;
        hideCode = new SimpleBooleanProperty(kept(HIDE).orElse(false));
        hideCode.subscribe((_, hidden) -> keep(HIDE, hidden));
        textSize = new SimpleObjectProperty<>(
                preferences.text(SIZE).flatMap(TextSize::named).orElse(TextSize.USUAL));
        textSize.subscribe((_, size) -> keep(SIZE, size));
    }

    private Optional<Boolean> kept(String name) {
        return preferences.text(name).map(Boolean::parseBoolean);
    }

    private void keep(String name, Object value) {
        preferences.keep(name, value);
        preferences.save();
    }

    /// Whether the code with the passphrase is seen only by who asks for it.
    public BooleanProperty hideCodeProperty() {
        return hideCode;
    }

    /// How large everything is.
    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /// The language chosen; empty for the desktop's.
    public Optional<Locale> language() {
        return preferences.text(LANGUAGE).filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag);
    }

    /// @param language empty for the desktop's
    public void speak(Optional<Locale> language) {
        keep(LANGUAGE, language.map(Locale::toLanguageTag).orElse(""));
    }

    /// Whether the group has one line; empty where nobody said so.
    public Optional<Boolean> folded() {
        return kept(FOLD);
    }

    public void fold(boolean small) {
        keep(FOLD, small);
    }
}
