package org.hostp2pd.setup;

import java.util.List;
import java.util.stream.Stream;
import org.hostp2pd.doctor.BusRule;

/// The files that may be written, besides those that a wpa_supplicant was started with.
final class Places {
    static final String SETTINGS = "/etc/hostp2pd.yaml";
    static final String UNIT = "/etc/systemd/system/hostp2pd.service.d/setup.conf";
    static final String NETWORK_MANAGER = "/etc/NetworkManager/conf.d/90-hostp2pd.conf";
    static final String SUPPLICANT_UNIT = "/etc/systemd/system/wpa_supplicant.service.d/hostp2pd.conf";

    static final String SYSTEMD = "/run/systemd/system";
    static final List<String> INSTALLED =
            List.of("/usr/lib/systemd/system/hostp2pd.service", "/etc/systemd/system/hostp2pd.service");
    static final String ENABLED = "/etc/systemd/system/multi-user.target.wants/hostp2pd.service";

    private Places() {}

    /// The file of the wpa_supplicant that systemd starts for an interface (`wpa_supplicant@.service`).
    static String supplicant(String station) {
        return "/etc/wpa_supplicant/wpa_supplicant-" + station + ".conf";
    }

    /// All that is looked at. @param stations the interfaces that radios have
    static List<String> looked(List<String> stations) {
        return Stream.of(
                        Stream.of(SETTINGS, UNIT, NETWORK_MANAGER, BusRule.PATH, SUPPLICANT_UNIT, SYSTEMD, ENABLED),
                        INSTALLED.stream(),
                        stations.stream().map(Places::supplicant))
                .flatMap(paths -> paths)
                .toList();
    }
}
