package org.hostp2pd.doctor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hostp2pd.supplicant.Question;

/// Whether the version is one with known trouble. Sources: hostap ChangeLog (CVE-2021-0326 and CVE-2021-27803 were
/// mended in 2.10), openwrt pull request 13806 (2.10), bluefin issues 1591 and 1623 (2.11).
final class VersionCheck implements Check {
    private static final Pattern VERSION = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\S*");

    @Override
    public List<Finding> look(Sight sight) {
        String said = sight.said(Question.VERSION)
                .orElseGet(() -> sight.machine().run("wpa_supplicant", "-v").output());
        Matcher version = VERSION.matcher(said);
        return version.find()
                ? List.of(of(sight, Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)))
                        .with(version.group()))
                : List.of();
    }

    private static Symptom of(Sight sight, int major, int minor) {
        if (major < 2 || (major == 2 && minor < 9)) {
            return Symptom.OLD_VERSION;
        } else if (major > 2) {
            return Symptom.VERSION_FINE;
        }
        return switch (minor) {
            case 9 -> Symptom.VERSION_2_9;
            case 10 -> drives(sight, "wl", "ath11k") ? Symptom.VERSION_2_10 : Symptom.VERSION_FINE;
            case 11 -> drives(sight, "brcmfmac") ? Symptom.VERSION_2_11 : Symptom.VERSION_FINE;
            default -> Symptom.VERSION_FINE;
        };
    }

    private static boolean drives(Sight sight, String... drivers) {
        return sight.radios().stream()
                .anyMatch(radio -> List.of(drivers).stream().anyMatch(radio.driver()::startsWith));
    }
}
