package org.hostp2pd.cli.client;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the commands that ask a service, by key.
final class ClientWords {
    private final ResourceBundle bundle;
    private final Locale locale;

    /// @param locale the language; English where it is not there
    ClientWords(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(
                "org.hostp2pd.cli.client",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
