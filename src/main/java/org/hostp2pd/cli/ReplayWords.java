package org.hostp2pd.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hostp2pd.words.Bundles;

/// The texts of `hostp2pd replay`, by key.
final class ReplayWords {
    private final ResourceBundle bundle;
    private final Locale locale;

    /// @param locale the language; English where it is not there
    ReplayWords(Locale locale) {
        this.locale = locale;
        bundle = Bundles.in("org.hostp2pd.cli.replay", locale);
    }

    /// @param arguments texts that are safe to show, or whole numbers
    String of(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int at = 0; at < plain.length; at++) {
            plain[at] = arguments[at].toString();
        }
        return new MessageFormat(bundle.getString(key), locale).format(plain);
    }
}
