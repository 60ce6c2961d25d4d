package org.hostp2pd.setup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What wpa_supplicant saved is told from what somebody wrote.
final class SinceTest {
    private static final String WRITTEN = """
            # what was here before
            ctrl_interface=DIR=/run/wpa_supplicant
            p2p_disabled=0
            device_name=kitchen

            network={
            \tssid="Office"   # not ours
            \tpsk="a secret of the office"
            }
            network={
            \tssid="DIRECT-ab-kitchen"
            \tpsk="correct horse battery"
            \tmode=3
            \tdisabled=2
            }
            """;

    private static final String SAVED = """
            ctrl_interface=DIR=/run/wpa_supplicant
            device_name=kitchen
            persistent_reconnect=1

            network={
            \tssid="Office"
            \tpsk="a secret of the office"
            }

            network={
            \tssid="DIRECT-ab-kitchen"
            \tbssid=42:00:00:00:00:00
            \tpsk="correct horse battery"
            \tproto=RSN
            \tmode=3
            \tdisabled=2
            \tp2p_client_list=42:00:00:00:01:00
            }
            """;

    @Test
    void whatItSavesByItselfIsNobodysWork() {
        assertFalse(Since.touched(WRITTEN, WRITTEN));
        assertFalse(Since.touched(WRITTEN, SAVED));
    }

    @Test
    void anotherNetworkIsSomebodysWorkAndSoIsAnotherPassphrase() {
        assertTrue(Since.touched(WRITTEN, SAVED + "network={\n\tssid=\"Home\"\n\tpsk=\"a secret of mine\"\n}\n"));
        assertTrue(Since.touched(WRITTEN, SAVED.replace("a secret of the office", "another secret")));
        assertTrue(Since.touched(WRITTEN, "ap_scan=2\n" + SAVED));
    }

    @Test
    void inAnyOtherFileEveryLetterCounts() {
        assertFalse(Since.touched("hostp2pd:\n  pin: 1\n", "hostp2pd:\n  pin: 1\n"));
        assertTrue(Since.touched("hostp2pd:\n  pin: 1\n", "hostp2pd:\n  pin: 2\n"));
    }
}
