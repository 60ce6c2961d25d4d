package org.hostp2pd.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows values that are chosen, not typed, in words; nothing chosen is empty text.
public final class Worded<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public Worded(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nobody types it");
    }
}
