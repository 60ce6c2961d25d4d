package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {
    @Test
    void theShortRepliesAreTold() {
        assertTrue(Reply.isOk("OK\n") && Reply.isOk("OK") && Reply.isPong("PONG\n"));
        assertFalse(
                Reply.isOk("OKAY") || Reply.isOk("") || Reply.isPong("PING") || Reply.isFail("OK") || Reply.isFail(""));
    }

    @ParameterizedTest
    @CsvSource({
        "FAIL,FAILED",
        "FAIL-INVALID-PIN,INVALID_PIN",
        "FAIL-CHANNEL-UNAVAILABLE,CHANNEL_UNAVAILABLE",
        "FAIL-CHANNEL-UNSUPPORTED,CHANNEL_UNSUPPORTED",
        "FAIL-PBC-OVERLAP,PBC_OVERLAP",
        "FAIL-BUSY,BUSY",
        "FAIL-CHECKSUM,CHECKSUM",
        "FAIL-SOMETHING-NEW,FAILED",
        "UNKNOWN COMMAND,UNKNOWN_COMMAND"
    })
    void aRefusalHasItsReason(String reply, Reply.Refusal refusal) {
        assertEquals(Optional.of(refusal), Reply.refusal(reply + "\n"));
        assertTrue(Reply.isFail(reply));
    }

    @Test
    void valuesAloneInAReplyAreRead() {
        assertEquals(Optional.of(new WpsPin("01234565")), Reply.pin("01234565"));
        assertEquals(Optional.empty(), Reply.pin("FAIL"));
        assertEquals(Optional.of(new NetworkId(7)), Reply.network("7\n"));
        assertEquals(Optional.empty(), Reply.network("FAIL\n"));
        assertEquals(Optional.empty(), Reply.network("-1"));
        assertEquals(Optional.of(new GroupKey.Passphrase("correct horse")), Reply.passphrase("correct horse"));
        assertEquals(Optional.empty(), Reply.passphrase("FAIL\n"));
        assertEquals(Optional.empty(), Reply.passphrase("UNKNOWN COMMAND\n"));
        assertEquals(
                List.of(EventExamples.PHONE, EventExamples.OWNER),
                Reply.addresses("02:11:22:33:44:55 02:aa:bb:cc:dd:ee\n"));
        assertEquals(List.of(), Reply.addresses("FAIL\n"));
    }

    @Test
    void aStatusIsReadWithoutItsPassphrase() {
        String reply = """
                bssid=02:aa:bb:cc:dd:ee
                freq=2412
                ssid=DIRECT-\\xc3\\xa4
                id=0
                passphrase=correct horse
                mode=P2P GO
                pairwise_cipher=CCMP
                wpa_state=COMPLETED
                ip_address=10.1.1.1
                p2p_device_address=42:00:00:00:00:00
                address=46:00:00:00:00:00
                uuid=12345678-9abc-def0-1234-56789abcdef0
                """;
        Status status = new Status(
                MacAddress.parse("02:aa:bb:cc:dd:ee"),
                Optional.of(new Frequency(2412)),
                Ssid.parseText("DIRECT-\u00e4"),
                Optional.of(new NetworkId(0)),
                Optional.of("P2P GO"),
                Optional.of("COMPLETED"),
                Optional.of("10.1.1.1"),
                MacAddress.parse("42:00:00:00:00:00"),
                MacAddress.parse("46:00:00:00:00:00"));
        assertEquals(Optional.of(status), Status.parse(reply));
        assertTrue(status.groupOwner());
        assertFalse(status.toString().contains("horse"));
        assertEquals(Optional.of(false), Status.parse("wpa_state=SCANNING").map(Status::groupOwner));
        assertEquals(Optional.empty(), Status.parse("FAIL\n"));
    }

    @Test
    void aListOfNetworksIsReadLineByLine() {
        NetworkList list = NetworkList.parse("""
                network id / ssid / bssid / flags
                0\tDIRECT-ab\tany\t[DISABLED][P2P-PERSISTENT]
                1\tplain \\t tab\t02:aa:bb:cc:dd:ee\t[CURRENT]
                2\t\tany\t[DISABLED]
                nonsense
                5\tDIRECT-cd\tany\t[TEMP-DISABLED]
                """).orElseThrow();
        assertEquals(
                List.of(
                        new ListedNetwork(
                                new NetworkId(0), Ssid.parseText("DIRECT-ab"), Optional.empty(), false, true, true),
                        new ListedNetwork(
                                new NetworkId(1),
                                Ssid.parseText("plain \t tab"),
                                MacAddress.parse("02:aa:bb:cc:dd:ee"),
                                true,
                                false,
                                false),
                        new ListedNetwork(new NetworkId(2), Optional.empty(), Optional.empty(), false, true, false),
                        new ListedNetwork(
                                new NetworkId(5), Ssid.parseText("DIRECT-cd"), Optional.empty(), false, false, false)),
                list.networks());
        assertEquals(Optional.of(new NetworkId(5)), list.last());
        NetworkList end =
                NetworkList.parse("network id / ssid / bssid / flags\n").orElseThrow();
        assertEquals(Optional.empty(), end.last());
        assertEquals(Optional.empty(), NetworkList.parse("FAIL\n"));
    }

    @Test
    void aStationIsRead() {
        String reply = """
                06:11:22:33:44:55
                flags=[AUTH][ASSOC][AUTHORIZED][WMM][HT]
                aid=1
                p2p_device_name=Bob's phone
                p2p_device_addr=02:11:22:33:44:55
                p2p_config_methods=0x188
                rx_bytes=123456789012
                tx_bytes=42
                inactive_msec=20
                signal=-29
                rx_rate_info=720 mcs 7 shortGI
                tx_rate_info=60
                connected_time=61
                """;
        StationReply station = new StationReply(
                EventExamples.STATION,
                Optional.of(EventExamples.PHONE),
                Optional.of(new DeviceName("Bob's phone")),
                true,
                new StationFigures(
                        OptionalInt.of(-29),
                        OptionalLong.of(123456789012L),
                        OptionalLong.of(42),
                        OptionalLong.of(72_000),
                        OptionalLong.of(6000),
                        OptionalLong.of(20)),
                OptionalLong.of(61));
        assertEquals(Optional.of(station), StationReply.parse(reply));
        assertEquals(
                Optional.of(new StationReply(
                        EventExamples.STATION,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        new StationFigures(
                                OptionalInt.empty(),
                                OptionalLong.empty(),
                                OptionalLong.empty(),
                                OptionalLong.empty(),
                                OptionalLong.empty(),
                                OptionalLong.empty()),
                        OptionalLong.empty())),
                StationReply.parse("06:11:22:33:44:55\nflags=[AUTH]\nrx_bytes=99999999999999999999\nsignal=x\n"));
        assertEquals(Optional.empty(), StationReply.parse(""));
        assertEquals(Optional.empty(), StationReply.parse("FAIL\n"));
    }

    @Test
    void interfacesAreRead() {
        assertEquals(
                List.of(new InterfaceName("p2p-dev-wlan0"), new InterfaceName("wlan0")),
                InterfacesReply.parse("p2p-dev-wlan0\nwlan0\n../x\n\n").interfaces());
        assertEquals(List.of(), InterfacesReply.parse("FAIL\n").interfaces());
    }

    @Property
    void noReplyIsAnException(@ForAll String reply) {
        Status.parse(reply);
        NetworkList.parse("network id" + reply);
        PeerReply.parse(reply);
        PeerReply.parse("02:11:22:33:44:55\n" + reply);
        StationReply.parse("06:11:22:33:44:55\n" + reply);
        InterfacesReply.parse(reply);
        Reply.refusal(reply);
        Reply.pin(reply);
        Reply.network(reply);
        Reply.passphrase(reply);
        Reply.addresses(reply);
    }
}
