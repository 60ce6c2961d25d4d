package org.hostp2pd.cli.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hostp2pd.doctor.FileSeen;
import org.hostp2pd.setup.Adapter;
import org.hostp2pd.setup.Fresh;
import org.hostp2pd.setup.Keeper;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.Running;
import org.hostp2pd.setup.Wizard;

/// A machine to set up.
final class Machines {
    static final String CONF = "/etc/wpa_supplicant/wpa_supplicant.conf";

    private Machines() {}

    static Present with(FileSeen conf) {
        Adapter adapter = new Adapter(
                "wlan0",
                "iwlwifi",
                Optional.of(true),
                Optional.of(true),
                List.of(),
                List.of("2412 MHz [1]"),
                false,
                Keeper.OTHER,
                new Running.Filed(CONF, Optional.empty(), List.of("/run/wpa_supplicant/p2p-dev-wlan0")));
        return new Present(
                List.of(adapter),
                Map.of(CONF, conf),
                new Present.Services(false, false, false, false, Set.of()),
                Set.of("netdev"),
                "kitchen",
                Optional.of("IT"));
    }

    static Present plain() {
        return with(new FileSeen.Held("ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev\n", 0600));
    }

    static Fresh fresh() {
        return new Fresh(new Random(7));
    }

    static Wizard wizard() {
        return Wizard.begin(plain(), fresh());
    }
}
