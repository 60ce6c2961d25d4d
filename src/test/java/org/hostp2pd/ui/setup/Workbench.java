package org.hostp2pd.ui.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.doctor.FileSeen;
import org.hostp2pd.setup.Adapter;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Keeper;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.Running;
import org.hostp2pd.setup.Ticket;
import org.hostp2pd.ui.common.Machine;

/// A computer that can be set up; nothing is changed on it.
public final class Workbench implements Machine {
    private static final String FILE = "/etc/wpa_supplicant/wpa_supplicant-wlan0.conf";
    private static final String TEXT = """
            ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev
            update_config=0
            country=DE

            network={
                ssid="Office"
                psk="not for everybody"
            }
            """;

    @Override
    public CompletableFuture<Present> survey() {
        Running filed = new Running.Filed(
                FILE, Optional.of("wpa_supplicant@wlan0.service"), List.of("/run/wpa_supplicant/p2p-dev-wlan0"));
        return CompletableFuture.completedFuture(new Present(
                List.of(
                        adapter("wlan0", "brcmfmac", true, true, filed, Keeper.SUPPLICANT_UNIT),
                        adapter("wlx00c0caab1234", "rtl8xxxu", false, false, new Running.None(), Keeper.NOBODY)),
                Map.of(FILE, new FileSeen.Held(TEXT, 0600)),
                new Present.Services(true, true, false, false, Set.of("dhcpcd")),
                Set.of("netdev", "hostp2pd"),
                "kiosk",
                Optional.of("DE")));
    }

    private static Adapter adapter(
            String name, String driver, boolean owner, boolean connected, Running running, Keeper keeper) {
        return new Adapter(
                name,
                driver,
                Optional.of(owner),
                Optional.of(owner),
                List.of(),
                List.of("2437 MHz [6]"),
                connected,
                keeper,
                running);
    }

    @Override
    public CompletableFuture<End> apply(Agreed agreed, Telling told) {
        agreed.plan().changes().forEach(change -> told.sentence().accept("Written: " + change.path()));
        told.sentence().accept("It is set up. What was there before is in /var/lib/hostp2pd-setup/20261123-101500.");
        return CompletableFuture.completedFuture(End.DONE);
    }

    @Override
    public CompletableFuture<End> mend(Cure cure, Agreed agreed, Telling told) {
        return apply(agreed, told);
    }

    @Override
    public CompletableFuture<End> undo(Ticket ticket, boolean anyway, Telling told) {
        return CompletableFuture.completedFuture(End.DONE);
    }
}
