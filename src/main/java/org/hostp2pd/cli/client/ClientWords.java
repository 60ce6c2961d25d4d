package org.hostp2pd.cli.client;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the commands that ask a service, by key.
final class ClientWords {
    private static final String BUNDLE = "org.hostp2pd.cli.client";

    private final ResourceBundle bundle;
    private final Locale locale;

    /// @param locale the language; English where it is not there
    ClientWords(Locale locale) {
        this.locale = locale;
        ResourceBundle found = ResourceBundle.getBundle(BUNDLE, locale);
        String language = found.getLocale().getLanguage();
        boolean meant = language.isEmpty() || language.equals(locale.getLanguage());
        // English, and never the machine's own language instead of the one asked for.
        bundle = meant ? found : ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    }

    /// @param arguments texts that are safe to show, or whole numbers
    String of(String key, Object... arguments) {
        return arguments.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// The same, or another where there is no such key.
    String of(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
