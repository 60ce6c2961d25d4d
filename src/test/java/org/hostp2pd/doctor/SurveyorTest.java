package org.hostp2pd.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.SettingsReader;
import org.hostp2pd.supplicant.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SurveyorTest {
    private static final String ABSENT = "/etc/hostp2pd.yaml";

    @TempDir
    private Path root = Path.of("");

    private Survey survey(MachineTree tree) {
        return Surveyor.look(
                tree.machine(),
                new SettingsReader().read(ConfigSource.StandardInput.of("")),
                List.of(ABSENT, Healthy.RULE));
    }

    @Test
    void theRadioIsSeenWithWhatItCanDo() {
        String channels = "\t\t\t* 2412.0 MHz [1] (20.0 dBm)\n\t\t\t* 2484 MHz [14] (disabled)\n"
                + "\t\t\t* 5180 MHz [36] (20.0 dBm) (no IR)\n";
        MachineTree tree = Healthy.at(root)
                .prints(Healthy.radio("") + channels, "iw", "phy", "phy0", "info")
                .file("/sys/class/net/wlan0/operstate", "up\n");
        Survey.Adapter adapter = survey(tree).adapters().getFirst();
        assertEquals("wlan0", adapter.station());
        assertEquals("iwlwifi", adapter.driver());
        assertEquals(List.of("2412.0 MHz [1]", "5180 MHz [36]"), adapter.channels());
        assertTrue(adapter.modes().containsAll(Set.of("P2P-GO", "P2P-device")));
        assertTrue(adapter.connected());
    }

    @ParameterizedTest
    @CsvSource({
        "0::/system.slice/wpa_supplicant.service, wpa_supplicant.service",
        "0::/system.slice/system-wpa_supplicant.slice/wpa_supplicant@wlan0.service, wpa_supplicant@wlan0.service",
        "0::/user.slice/user-1000.slice/session-1.scope, ''",
        "1:name=systemd:/system.slice/ifup@wlan0.service, ifup@wlan0.service"
    })
    void theUnitOfASupplicantIsSeen(String group, String unit) {
        Survey.Supplicant seen = survey(Healthy.at(root).file("/proc/7/cgroup", group + "\n"))
                .supplicants()
                .getFirst();
        assertEquals(unit, seen.unit().orElse(""));
        assertEquals(List.of("wlan0"), seen.interfaces());
        assertEquals(List.of(Healthy.CONF), seen.files());
        assertEquals(List.of(Healthy.SOCKET), seen.sockets());
    }

    @Test
    void filesAreSeenAsTheyAre() {
        Survey seen = survey(Healthy.at(root));
        assertEquals(new FileSeen.Held(Healthy.FILE, 0600), seen.files().get(Healthy.CONF));
        assertEquals(new FileSeen.Absent(), seen.files().get(ABSENT));
        assertInstanceOf(FileSeen.Held.class, seen.files().get(Healthy.RULE));
        assertTrue(seen.leftAlone());
        assertTrue(seen.accounts().contains("netdev"));
        assertTrue(seen.programs().contains("NetworkManager"));
    }

    @Test
    void theCountryOfTheKernelIsSeen() {
        MachineTree tree = Healthy.at(root).prints("global\ncountry IT: DFS-ETSI\n", "iw", "reg", "get");
        assertEquals(Optional.of("IT"), survey(tree).country());
        assertEquals(
                Optional.empty(),
                survey(Healthy.at(root.resolve("b")).answers(Healthy.SOCKET, Question.COUNTRY, "FAIL"))
                        .country());
    }
}
