package org.hostp2pd.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.doctor.FileSeen;
import org.hostp2pd.doctor.Survey;
import org.junit.jupiter.api.Test;

/// Who keeps a radio, and what may be done about it.
final class PresenceTest {
    private static final String SOCKET = "/run/wpa_supplicant/wlan0";

    private static Adapter adapter(Set<String> programs, Survey.Supplicant... supplicants) {
        Survey.Adapter radio = new Survey.Adapter("phy0", "x", "wlan0", Set.of("P2P-GO"), List.of(), List.of(), false);
        return present(new Survey(
                        List.of(radio),
                        List.of(supplicants),
                        programs,
                        Map.of(),
                        Set.of(),
                        false,
                        "h",
                        Optional.empty()))
                .adapters()
                .getFirst();
    }

    private static Present present(Survey survey) {
        return Presence.of(survey);
    }

    private static Survey.Supplicant supplicant(List<String> interfaces, List<String> files, String unit) {
        return new Survey.Supplicant(
                List.of("/sbin/wpa_supplicant", "-u"),
                interfaces,
                files,
                Optional.empty(),
                Optional.of(unit).filter(it -> !it.isEmpty()),
                List.of(
                        SOCKET,
                        "/run/wpa_supplicant/p2p-dev-wlan0",
                        "/run/wpa_supplicant/wlan1",
                        "/run/wpa_supplicant/p2p-wlan0-3",
                        "/run/wpa_supplicant/p2p-wlan1-4"));
    }

    @Test
    void oneWithAFileIsTheRadiosOwn() {
        Adapter adapter = adapter(
                Set.of(), supplicant(List.of(), List.of(), "a"), supplicant(List.of("wlan0"), List.of("/a.conf"), ""));
        assertEquals(
                new Running.Filed(
                        "/a.conf",
                        Optional.empty(),
                        List.of("/run/wpa_supplicant/p2p-dev-wlan0", SOCKET, "/run/wpa_supplicant/p2p-wlan0-3")),
                adapter.running());
        assertEquals(Keeper.OTHER, adapter.keeper());
    }

    @Test
    void systemdStartsOneForTheInterface() {
        Adapter adapter =
                adapter(Set.of(), supplicant(List.of("wlan0"), List.of("/a.conf"), "wpa_supplicant@wlan0.service"));
        assertEquals(Keeper.SUPPLICANT_UNIT, adapter.keeper());
    }

    @Test
    void networkManagerTellsOneWithoutFile() {
        Adapter adapter = adapter(Set.of("NetworkManager"), supplicant(List.of(), List.of(), "wpa_supplicant.service"));
        assertInstanceOf(Running.Told.class, adapter.running());
        assertEquals(Keeper.NETWORK_MANAGER, adapter.keeper());
    }

    @Test
    void networkManagerHasOneStartedAsSoonAsItWantsIt() {
        Adapter adapter = adapter(Set.of("NetworkManager"));
        assertInstanceOf(Running.Told.class, adapter.running());
    }

    @Test
    void othersAreToldApart() {
        assertEquals(Keeper.NOBODY, adapter(Set.of()).keeper());
        assertEquals(Keeper.DHCPCD, adapter(Set.of("dhcpcd")).keeper());
        assertEquals(Keeper.NETWORKD, adapter(Set.of("systemd-network")).keeper());
        assertEquals(
                new Running.None(),
                adapter(Set.of("dhcpcd"), supplicant(List.of("wlan1"), List.of("/b"), ""))
                        .running());
    }

    @Test
    void aServiceIsThereWhereItsUnitIs() {
        Map<String, FileSeen> files = Map.of(
                Places.SYSTEMD,
                new FileSeen.Hidden(),
                Places.INSTALLED.getFirst(),
                new FileSeen.Held("", 0600),
                Places.ENABLED,
                new FileSeen.Absent());
        Present.Services services = present(
                        new Survey(List.of(), List.of(), Set.of(), files, Set.of(), true, "h", Optional.empty()))
                .services();
        assertEquals(new Present.Services(true, true, false, true, Set.of()), services);
    }
}
