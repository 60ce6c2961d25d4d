package org.hostp2pd.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// The texts of one file, and those it lacks of another.
final class TextFile extends PropertyResourceBundle {
    private final Locale locale;

    private TextFile(InputStream file, Locale locale, Optional<ResourceBundle> other) throws IOException {
        super(file);
        this.locale = locale;
        other.ifPresent(this::setParent);
    }

    /// @param name     of the file, with its package
    /// @param language of the file; no language where its name has none
    /// @param other    the texts that the file lacks
    static TextFile read(String name, String language, Optional<ResourceBundle> other) {
        String suffix = language.isEmpty() ? "" : "_" + language;
        String file = "/" + name.replace('.', '/') + suffix + ".properties";
        try (InputStream texts = TextFile.class.getResourceAsStream(file)) {
            if (texts == null) {
                throw new MissingResourceException("There is no " + file, name, "");
            }
            return new TextFile(texts, Locale.of(language), other);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }

    @Override
    public Locale getLocale() {
        return locale;
    }
}
