package org.hostp2pd.doctor;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.hostp2pd.words.Bundles;

/// Findings in the words of a language, for somebody who never heard of wpa_supplicant. May be used by any thread.
public final class FindingWords {
    private static final String BUNDLE = "org.hostp2pd.doctor.doctor";

    private final ResourceBundle bundle;
    private final Locale locale;

    /// @param locale the language; English where it is not there
    public FindingWords(Locale locale) {
        this.locale = locale;
        bundle = Bundles.in(BUNDLE, locale);
    }

    /// The heading.
    public String title(Finding finding) {
        return part(finding, "title").orElse("");
    }

    /// What was seen.
    public Optional<String> seen(Finding finding) {
        return part(finding, "seen");
    }

    /// Why it matters.
    public Optional<String> why(Finding finding) {
        return part(finding, "why");
    }

    /// What to do.
    public Optional<String> mend(Finding finding) {
        return part(finding, "mend");
    }

    /// How bad it is, in a word.
    public String of(Severity severity) {
        return text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /// Any other text of the bundle.
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    private Optional<String> part(Finding finding, String part) {
        String key = finding.symptom().name().toLowerCase(Locale.ROOT) + "." + part;
        return bundle.containsKey(key) ? Optional.of(text(key, finding.facts().toArray())) : Optional.empty();
    }
}
