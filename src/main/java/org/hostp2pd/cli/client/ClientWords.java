package org.hostp2pd.cli.client;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hostp2pd.words.Bundles;

/// The texts of the commands that ask a service, by key.
final class ClientWords {
    private static final String BUNDLE = "org.hostp2pd.cli.client";

    private final ResourceBundle bundle;
    private final Locale locale;

    /// @param locale the language; English where it is not there
    ClientWords(Locale locale) {
        this.locale = locale;
        bundle = Bundles.in(BUNDLE, locale);
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
