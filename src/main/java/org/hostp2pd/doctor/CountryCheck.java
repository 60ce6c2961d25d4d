package org.hostp2pd.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hostp2pd.supplicant.Question;

/// Whether the country is known, on which the permitted channels depend.
final class CountryCheck implements Check {
    /// What the kernel obeys now, as `iw reg get` prints it.
    private static final Pattern KERNEL = Pattern.compile("(?m)^country ([A-Z0-9]{2}):");

    @Override
    public List<Finding> look(Sight sight) {
        Optional<String> written = sight.said(Question.COUNTRY)
                .or(() -> sight.document().map(file -> file.text("country")))
                .filter(text -> !text.isEmpty());
        if (written.isPresent()) {
            return List.of(
                    real(written.get())
                            ? Symptom.COUNTRY_FINE.with(written.get())
                            : Symptom.COUNTRY_IMPOSSIBLE.with(written.get()).mendedBy(mend(sight)));
        } else if (sight.sockets().voice().isEmpty() && sight.document().isEmpty()) {
            return List.of();
        }
        Matcher kernel = KERNEL.matcher(sight.machine().run("iw", "reg", "get").output());
        return List.of(
                kernel.find() && real(kernel.group(1))
                        ? Symptom.COUNTRY_FINE.with(kernel.group(1))
                        : Symptom.COUNTRY_MISSING.with().mendedBy(mend(sight)));
    }

    private static boolean real(String country) {
        return List.of(Locale.getISOCountries()).contains(country.toUpperCase(Locale.ROOT));
    }

    /// The country of the machine's language, as a start.
    private static List<String> mend(Sight sight) {
        String guess = Locale.getDefault().getCountry();
        return Mends.setting(sight, "country", guess.matches("[A-Z]{2}") ? guess : "DE");
    }
}
