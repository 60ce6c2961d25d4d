package org.hostp2pd.p2p;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A line of every event wpa_supplicant 2.10, 2.11 and newer send, with the event it is.
final class EventExamples {
    static final MacAddress PHONE = MacAddress.of("02:11:22:33:44:55");
    static final MacAddress STATION = MacAddress.of("06:11:22:33:44:55");
    static final MacAddress OWNER = MacAddress.of("02:aa:bb:cc:dd:ee");
    static final InterfaceName GROUP = new InterfaceName("p2p-wlan0-0");
    static final String FACTS_TEXT =
            " p2p_dev_addr=02:11:22:33:44:55 pri_dev_type=10-0050F204-5 name='Pixel' config_methods=0x188 dev_capab=0x25"
                    + " group_capab=0x2b";
    static final PeerFacts FACTS = new PeerFacts(
            PHONE,
            Optional.of(new DeviceType(10, 0x0050f204L, 5)),
            new DeviceName("Pixel"),
            new ConfigMethods(0x188),
            0x25,
            0x2b);
    static final String UUID = "12345678-9abc-def0-1234-56789abcdef0";
    static final String PSK = "0123456789abcdef".repeat(4);

    private EventExamples() {}

    record Example(String line, P2pEvent event) {}

    static Example example(String line, P2pEvent event) {
        return new Example(line, event);
    }

    static List<Example> all() {
        return Stream.of(peers(), stations(), GroupExamples.all(), RadioExamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Example> peers() {
        PeerEvent found = new PeerEvent.DeviceFound(PHONE, FACTS, true);
        return List.of(
                example("P2P-DEVICE-FOUND 02:11:22:33:44:55" + FACTS_TEXT + " new=1", found),
                example(
                        "P2P-DEVICE-FOUND 02:11:22:33:44:55" + FACTS_TEXT
                                + " wfd_dev_info=0x01101c440032 vendor_elems=1 new=0",
                        new PeerEvent.DeviceFound(PHONE, FACTS, false)),
                example(
                        "P2P-DEVICE-FOUND 02:11:22:33:44:55" + FACTS_TEXT
                                + " new=1 pcea_cap_info=0x0 bootstrap_methods=0x0 pasn_type=0x0",
                        found),
                example("P2P-DEVICE-FOUND 02:11:22:33:44:55" + FACTS_TEXT, found),
                example(
                        "P2P-DEVICE-FOUND 02:11:22:33:44:55" + FACTS_TEXT + " adv_id=1d asp_svc=org.wi-fi.wfds.play",
                        found),
                example(
                        "P2P-DEVICE-FOUND 02:11:22:33:44:55" + FACTS_TEXT
                                + " adv_id=1d asp_svc=x new=0 ' config_methods=0x0 dev_capab=0x0 group_capab=0x0",
                        found),
                example("P2P-DEVICE-LOST p2p_dev_addr=02:11:22:33:44:55", new PeerEvent.DeviceLost(PHONE)),
                example("P2P-FIND-STOPPED ", new PeerEvent.FindStopped()),
                example(
                        "P2P-PROV-DISC-SHOW-PIN 02:11:22:33:44:55 01234565" + FACTS_TEXT,
                        new PeerEvent.ShowPin(PHONE, new WpsPin("01234565"), Optional.of(FACTS), Optional.empty())),
                example(
                        "P2P-PROV-DISC-SHOW-PIN 02:11:22:33:44:55 01234565" + FACTS_TEXT + " group=p2p-wlan0-0",
                        new PeerEvent.ShowPin(PHONE, new WpsPin("01234565"), Optional.of(FACTS), Optional.of(GROUP))),
                example(
                        "P2P-PROV-DISC-SHOW-PIN 02:11:22:33:44:55 01234565",
                        new PeerEvent.ShowPin(PHONE, new WpsPin("01234565"), Optional.empty(), Optional.empty())),
                example(
                        "P2P-PROV-DISC-ENTER-PIN 02:11:22:33:44:55" + FACTS_TEXT + " group=p2p-wlan0-0",
                        new PeerEvent.EnterPin(PHONE, Optional.of(FACTS), Optional.of(GROUP))),
                example(
                        "P2P-PROV-DISC-ENTER-PIN 02:11:22:33:44:55 peer_go=1",
                        new PeerEvent.EnterPin(PHONE, Optional.empty(), Optional.empty())),
                example(
                        "P2P-PROV-DISC-PBC-REQ 02:11:22:33:44:55" + FACTS_TEXT,
                        new PeerEvent.PushButtonRequest(PHONE, Optional.of(FACTS), Optional.empty())),
                example(
                        "P2P-PROV-DISC-PBC-RESP 02:11:22:33:44:55",
                        new PeerEvent.PushButtonResponse(PHONE, Optional.empty())),
                example(
                        "P2P-PROV-DISC-FAILURE p2p_dev_addr=02:11:22:33:44:55 status=1 adv_id=1d deferred_session_resp='x'",
                        new PeerEvent.ProvisionDiscoveryFailure(PHONE, Optional.of(new P2pStatus(1)))),
                example(
                        "P2P-PROV-DISC-FAILURE p2p_dev_addr=02:11:22:33:44:55 status=N/A",
                        new PeerEvent.ProvisionDiscoveryFailure(PHONE, Optional.empty())));
    }

    private static List<Example> stations() {
        return List.of(
                example(
                        "AP-STA-CONNECTED 06:11:22:33:44:55 p2p_dev_addr=02:11:22:33:44:55",
                        new StationEvent.Connected(STATION, Optional.of(PHONE))),
                example(
                        "AP-STA-CONNECTED 06:11:22:33:44:55 p2p_dev_addr=02:11:22:33:44:55 ip_addr=10.0.0.5 keyid=k vlanid=2",
                        new StationEvent.Connected(STATION, Optional.of(PHONE))),
                example("AP-STA-CONNECTED 06:11:22:33:44:55", new StationEvent.Connected(STATION, Optional.empty())),
                example(
                        "AP-STA-DISCONNECTED 06:11:22:33:44:55 p2p_dev_addr=02:11:22:33:44:55",
                        new StationEvent.Disconnected(STATION, Optional.of(PHONE))),
                example("AP-STA-POSSIBLE-PSK-MISMATCH 06:11:22:33:44:55", new StationEvent.PskMismatch(STATION)),
                example("AP-STA-POLL-OK 06:11:22:33:44:55", new StationEvent.PollOk(STATION)),
                example("AP-REJECTED-MAX-STA 06:11:22:33:44:55", new StationEvent.Rejected(STATION, false)),
                example("AP-REJECTED-BLOCKED-STA 06:11:22:33:44:55", new StationEvent.Rejected(STATION, true)),
                example("CTRL-EVENT-EAP-STARTED 06:11:22:33:44:55", new StationEvent.EapStarted(STATION)));
    }
}
