package org.hostp2pd.words;

import java.util.Locale;
import java.util.ResourceBundle;

/// The files of texts.
public final class Bundles {
    private Bundles() {}

    /// English where there is no file of the language, and never the machine's own language instead. A
    /// [ResourceBundle.Control] would say that in fewer words, but not in a module.
    ///
    /// @param name without language
    /// @throws java.util.MissingResourceException when there is none of that name
    public static ResourceBundle in(String name, Locale locale) {
        ResourceBundle found = ResourceBundle.getBundle(name, locale);
        String language = found.getLocale().getLanguage();
        boolean meant = language.isEmpty() || language.equals(locale.getLanguage());
        return meant ? found : ResourceBundle.getBundle(name, Locale.ROOT);
    }
}
