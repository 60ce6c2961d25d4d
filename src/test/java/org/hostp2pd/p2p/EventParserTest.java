package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.hostp2pd.p2p.EventExamples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventParserTest {
    static List<Example> examples() {
        return EventExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyEventIsReadAsItsRecord(Example example) {
        assertEquals(example.event(), EventParser.parse(example.line()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyEventIsReadBackFromItsOwnLine(Example example) {
        assertEquals(example.event(), EventParser.parse(EventText.render(example.event())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keysOfLaterVersionsArePassedOver(Example example) {
        String separator = example.line().endsWith(" ") ? "" : " ";
        if (!endsWithFreeText(example.event())) {
            assertEquals(example.event(), EventParser.parse(example.line() + separator + "later_key=0x1"));
        }
    }

    private static boolean endsWithFreeText(P2pEvent event) {
        return event instanceof ServiceEvent || event instanceof WpsEvent.EnrolleeSeen;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aLineCutAnywhereIsNeverAnExceptionAndNeverAnotherKindOfEvent(Example example) {
        for (int length = 0; length < example.line().length(); length++) {
            P2pEvent event = EventParser.parse(example.line().substring(0, length));
            if (!(event instanceof Unrecognised)) {
                assertEquals(
                        example.event().getClass(),
                        event.getClass(),
                        example.line().substring(0, length));
            }
        }
    }

    @Test
    void theInterfaceAndTheLevelAreTakenOff() {
        P2pEvent lost = new PeerEvent.DeviceLost(EventExamples.PHONE);
        String line = "P2P-DEVICE-LOST p2p_dev_addr=02:11:22:33:44:55";
        assertEquals(lost, EventParser.parseDatagram(line));
        assertEquals(lost, EventParser.parseDatagram("<3>" + line));
        assertEquals(lost, EventParser.parseDatagram("IFNAME=p2p-dev-wlan0 <3>" + line));
        assertEquals("<notalevel>x", EventParser.strip("<notalevel>x"));
        assertEquals("", EventParser.strip("<3>"));
        assertEquals("IFNAME=wlan0", EventParser.strip("IFNAME=wlan0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "P2P-DEVICE-FOUND",
                "P2P-DEVICE-FOUND 02:11:22:33:44:55 name='x'",
                "P2P-DEVICE-FOUND 02:11:22:33:44:5g p2p_dev_addr=02:11:22:33:44:55",
                "P2P-DEVICE-FOUND 02:11:22:33:44:55 p2p_dev_addr=02:11:22:33:44:55 pri_dev_type=10-0050F204-5 name='x",
                "P2P-DEVICE-FOUND 02:11:22:33:44:55 p2p_dev_addr=02:11:22:33:44:55 pri_dev_type=10-0050F204-5 name='x'"
                        + " config_methods=0x18800 dev_capab=0x25 group_capab=0x0 new=1",
                "P2P-DEVICE-LOST 02:11:22:33:44:55",
                "P2P-PROV-DISC-SHOW-PIN 02:11:22:33:44:55 1234567",
                "P2P-PROV-DISC-SHOW-PIN 02:11:22:33:44:55 1234567x",
                "P2P-PROV-DISC-PBC-REQ 02:11:22:33:44:55 p2p_dev_a",
                "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"\" freq=2412 go_dev_addr=02:aa:bb:cc:dd:ee",
                "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"\\q\" freq=2412 go_dev_addr=02:aa:bb:cc:dd:ee",
                "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-ab freq=2412 go_dev_addr=02:aa:bb:cc:dd:ee",
                "P2P-GROUP-STARTED ../../etc GO ssid=\"DIRECT-ab\" freq=2412 go_dev_addr=02:aa:bb:cc:dd:ee",
                "P2P-GROUP-STARTED p2p-wlan0-0 STA ssid=\"DIRECT-ab\" freq=2412 go_dev_addr=02:aa:bb:cc:dd:ee",
                "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-ab\" freq=2412 psk=00 go_dev_addr=02:aa:bb:cc:dd:ee",
                "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-ab\" freq=2412 passphrase=\"short\" go_dev_addr=02:aa:bb:cc:dd:ee",
                "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-ab\" freq=-1 go_dev_addr=02:aa:bb:cc:dd:ee",
                "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-ab\" freq=99999999999 go_dev_addr=02:aa:bb:cc:dd:ee",
                "P2P-GO-NEG-FAILURE status=",
                "P2P-GO-NEG-FAILURE status=1x",
                "P2P-GO-NEG-FAILURE status=-",
                "P2P-PERSISTENT-PSK-FAIL id=-1",
                "P2P-INVITATION-RESULT status=0 06:11:22:33:44:5",
                "CTRL-EVENT-NETWORK-ADDED -1",
                "CTRL-EVENT-EAP-STARTED somebody",
                "WPS-ENROLLEE-SEEN 06:11:22:33:44:55 " + EventExamples.UUID + " 10-0050F204-5 0x4388 4 1 [Pixel",
                "WPS-ENROLLEE-SEEN 06:11:22:33:44:55 not-a-uuid 10-0050F204-5 0x4388 4 1 [Pixel]",
                "WPS-PIN-NEEDED x 06:11:22:33:44:55",
                "AP-STA-CONNECTED 06:11:22:33:44:55:66",
                "Trying to associate with 02:aa:bb:cc:dd:ee (SSID='x' freq=2412 MHz)"
            })
    void whatIsNoEventIsKeptAsUnrecognised(String line) {
        Unrecognised event = assertInstanceOf(Unrecognised.class, EventParser.parse(line));
        assertEquals(line, event.line());
        assertEquals(line.split(" ", -1)[0], event.name());
    }

    @Test
    void theNameOfAnUnrecognisedEventIsBoundedAndSafeToLog() {
        Unrecognised event = assertInstanceOf(
                Unrecognised.class, EventParser.parse("\u001b[2J\\\u009b\n" + "x".repeat(100) + " secret"));
        assertEquals("?[2J???" + "x".repeat(57), event.name());
        assertFalse(event.toString().contains("secret"));
        assertEquals(event.name(), EventText.render(event));
    }
}
