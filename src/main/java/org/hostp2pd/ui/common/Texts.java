package org.hostp2pd.ui.common;

import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hostp2pd.words.Bundles;

/// The words of the panel in one language, by key. Another language is another file beside `texts.properties`.
public final class Texts {
    private static final String BUNDLE = "org.hostp2pd.ui.texts";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// @param locale the language; English where there is no such file
    public static Texts in(Locale locale) {
        return new Texts(Bundles.in(BUNDLE, locale), locale);
    }

    /// @param arguments texts that are safe to show, or numbers
    /// @throws java.util.MissingResourceException when there is no such key
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// The messages as they are written.
    ResourceBundle bundle() {
        return bundle;
    }

    /// For FXML, which asks for no message with arguments: as they are read.
    ResourceBundle read() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return of(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return bundle.getKeys();
            }
        };
    }

    /// The language.
    public Locale locale() {
        return locale;
    }
}
