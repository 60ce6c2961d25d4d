package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NetworkId;
import org.hostp2pd.p2p.WpsPin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReplyRedactionTest {
    private static final NetworkId NETWORK = new NetworkId(0);
    private static final Command PASSPHRASE = new Command.GetPassphrase();
    private static final Command PIN = new Command.AuthorisePin(Optional.empty(), new WpsPin("12345670"), 60);

    private final ReplyRedaction replies = new ReplyRedaction(new Redaction());

    private String text(Command asked, String reply) {
        return replies.text(Optional.of(asked), reply);
    }

    @Test
    void aPassphraseBecomesOneThatIsTaken() {
        assertEquals("removed-secret", text(PASSPHRASE, "Zx81Spectrum"));
        assertEquals("0".repeat(64), text(PASSPHRASE, "ab".repeat(32)));
        assertEquals("", text(PASSPHRASE, "short"));
    }

    @Test
    void aPassphraseThatBeginsLikeAFailureIsNotToldAsOne() {
        assertEquals("FAIL", text(PASSPHRASE, "FAIL-over-the-fence"));
        assertEquals("FAIL", text(PASSPHRASE, "FAILsafe99"));
    }

    @Test
    void thePinIsAnotherOne() {
        assertEquals("00000000", text(PIN, "12345670"));
        assertEquals("", text(PIN, "123456701234"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OK", "FAIL", "FAIL-PBC-OVERLAP", "FAIL-CHANNEL-UNAVAILABLE", "FAIL-BUSY", "UNKNOWN COMMAND"})
    void whatTheEngineDecidesByIsKept(String reply) {
        assertEquals(reply, text(PIN, reply));
        assertEquals(reply, text(new Command.Set("psk", "12345678"), reply));
        assertEquals(reply, replies.text(Optional.empty(), reply));
    }

    @Test
    void statusLosesItsSecretLinesOnly() {
        assertEquals(
                "bssid=02:00:00:00:00:00\nmode=P2P GO\nkey_mgmt=WPA2-PSK",
                text(
                        new Command.ReadStatus(),
                        "bssid=02:00:00:00:00:00\npassphrase=Zx81Spectrum\nmode=P2P GO\nkey_mgmt=WPA2-PSK\npsk=ab\n"));
    }

    @Test
    void aVariableIsKeptUnlessItIsSecret() {
        assertEquals("3", text(new Command.GetNetwork(NETWORK, "mode"), "3"));
        assertEquals("removed-secret", text(new Command.GetNetwork(NETWORK, "psk"), "\"Zx81Spectrum\""));
        assertEquals("keypad", text(new Command.Get("config_methods"), "keypad"));
        assertEquals("removed-secret-1", text(new Command.Get("wps_nfc_dev_pw"), "abcd"));
    }

    @Test
    void listsAreKept() {
        String list = "network id / ssid / bssid / flags\n0\tDIRECT-ab\tany\t[P2P-PERSISTENT]";
        assertEquals(list, text(new Command.ListNetworks(Optional.empty()), list));
        assertEquals(list, text(new Command.ReadStation(new MacAddress(1)), list));
    }

    @Test
    void aReplyThatNobodyWaitsForIsDropped() {
        assertEquals("", replies.text(Optional.empty(), "Zx81Spectrum"));
    }

    @Property
    void noOtherReplyIsLetThrough(@ForAll long seed) {
        Command command = new AnyValue(new Random(seed)).of(Command.class);
        String reply = "passphrase=Zx81Spectrum";
        boolean list = switch (command) {
            case Command.Get get ->
                !get.variable().equals("psk") && !get.variable().equals("wep_key0");
            case Command.GetNetwork get ->
                !get.variable().equals("psk") && !get.variable().equals("wep_key0");
            case Command.Ping _,
                    Command.ListInterfaces _,
                    Command.ListNetworks _,
                    Command.NextPeer _,
                    Command.NextStation _,
                    Command.ReadStation _ -> true;
            default -> false;
        };
        assertFalse(!list && text(command, reply).contains("Zx81"), command.toString());
    }
}
