package org.hostp2pd.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.SettingsReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a machine with two radios, of which NetworkManager keeps the second.
final class NetworkManagerCheckTest {
    @TempDir
    private Path root;

    private MachineTree tree;

    @BeforeEach
    void twoRadios() {
        tree = Healthy.at(root)
                .link("/sys/class/ieee80211/phy1/device/driver", "../../bus/usb/drivers/ath9k_htc")
                .file("/sys/class/net/wlan1/phy80211/name", "phy1\n")
                .without(BusRule.PATH)
                .prints("wlan0:unmanaged\nwlan1:disconnected\n", "nmcli", "-t", "-f", "DEVICE,STATE", "device");
    }

    private List<String> found(String settings) {
        Sight sight = Sight.of(tree.machine(), new SettingsReader().read(ConfigSource.StandardInput.of(settings)));
        return new NetworkManagerCheck()
                .look(sight).stream()
                        .map(finding -> finding.symptom() + " " + finding.facts())
                        .toList();
    }

    @Test
    void anyRadioMayHaveTheGroupWhereNoneIsNamed() {
        assertEquals(List.of("NETWORK_MANAGER_ENDS_GROUPS [wlan1]"), found("interface: auto\n"));
    }

    @Test
    void theOneThatIsNamedCounts() {
        assertEquals(List.of("NETWORK_MANAGER_ENDS_GROUPS [wlan1]"), found("interface: p2p-dev-wlan1\n"));
        assertEquals(List.of("NETWORK_MANAGER_ENDS_GROUPS [wlan1]"), found("interface: wlan1\n"));
        assertEquals(List.of("NETWORK_MANAGER_FINE []"), found("interface: p2p-dev-wlan0\n"));
    }
}
