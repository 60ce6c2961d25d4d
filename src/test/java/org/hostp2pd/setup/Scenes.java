package org.hostp2pd.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hostp2pd.doctor.FileSeen;

/// Machines to set up.
final class Scenes {
    static final String CONF = "/etc/wpa_supplicant/wpa_supplicant.conf";
    static final String EMPTY = "ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev\n";
    static final String OFFICE = """
            # what was here before
            ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev
            update_config=0

            network={
            \tssid="Office"   # not ours
            \tpsk="a secret of the office"
            }
            """;

    private Scenes() {}

    static Fresh fresh() {
        return new Fresh(new Random(7));
    }

    static Adapter adapter(Keeper keeper, Running running, boolean connected) {
        return new Adapter(
                "wlan0",
                "iwlwifi",
                Optional.of(true),
                Optional.of(true),
                List.of(),
                List.of("2412 MHz [1]", "5180 MHz [36]"),
                connected,
                keeper,
                running);
    }

    static Running.Filed reading(String unit) {
        return new Running.Filed(
                CONF,
                Optional.of(unit).filter(it -> !it.isEmpty()),
                List.of("/run/wpa_supplicant/p2p-dev-wlan0", "/run/wpa_supplicant/wlan0"));
    }

    static Present present(Adapter adapter, Map<String, String> files, Present.Services services) {
        Map<String, FileSeen> seen = new HashMap<>();
        files.forEach((path, octets) -> seen.put(path, new FileSeen.Held(octets, 0600)));
        return new Present(
                List.of(adapter), seen, services, Set.of("netdev", "hostp2pd"), "kitchen", Optional.of("IT"));
    }

    static Present.Services services(boolean systemd, String... programs) {
        return new Present.Services(systemd, systemd, false, false, Set.of(programs));
    }

    /// A wpa_supplicant that systemd started with a file.
    static Present filed(String octets) {
        return present(
                adapter(Keeper.SUPPLICANT_UNIT, reading("wpa_supplicant@wlan0.service"), false),
                Map.of(CONF, octets),
                services(true));
    }

    /// The same machine after a plan was applied.
    static Present after(Present before, Plan plan) {
        Map<String, FileSeen> files = new HashMap<>(before.files());
        plan.changes().forEach(change -> files.put(change.path(), new FileSeen.Held(change.after(), 0600)));
        boolean enabled = plan.acts().contains(new Act.Service(Act.Verb.ENABLE, Act.Unit.HOSTP2PD))
                || (before.services().enabled()
                        && !plan.acts().contains(new Act.Service(Act.Verb.DISABLE, Act.Unit.HOSTP2PD)));
        Present.Services was = before.services();
        Present.Services services =
                new Present.Services(was.systemd(), was.installed(), enabled, was.leftAlone(), was.programs());
        return new Present(before.adapters(), files, services, before.accounts(), before.host(), before.country());
    }
}
