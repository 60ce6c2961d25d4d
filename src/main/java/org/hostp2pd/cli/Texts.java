package org.hostp2pd.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hostp2pd.words.Bundles;

/// The sentences of one language, by key. Another language is another file beside `texts.properties`.
public final class Texts {
    private static final String BUNDLE = "org.hostp2pd.cli.texts";

    private final ResourceBundle bundle;
    private final Locale locale;

    Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// @param locale the language; English where there is no such file
    static Texts in(Locale locale) {
        return of(BUNDLE, locale);
    }

    /// The same of another file. @param bundle its name without language
    public static Texts of(String bundle, Locale locale) {
        return new Texts(Bundles.in(bundle, locale), locale);
    }

    /// @param arguments texts that are safe to show, or whole numbers
    /// @throws java.util.MissingResourceException when there is no such key
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// The language.
    public Locale locale() {
        return locale;
    }
}
