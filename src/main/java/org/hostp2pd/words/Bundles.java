package org.hostp2pd.words;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/// The files of texts, read without [ResourceBundle#getBundle]: at each start that opens every jar, to ask it for who
/// else may read them, and for a file that is not there.
public final class Bundles {
    /// In which each file is there, beside English.
    private static final Set<String> LANGUAGES = Set.of("es", "it");

    private Bundles() {}

    /// English where there is no file of the language, and never the machine's own language instead.
    ///
    /// @param name without language
    /// @throws java.util.MissingResourceException when there is none of that name
    public static ResourceBundle in(String name, Locale locale) {
        ResourceBundle english = TextFile.read(name, "", Optional.empty());
        String language = locale.getLanguage();
        return LANGUAGES.contains(language) ? TextFile.read(name, language, Optional.of(english)) : english;
    }
}
