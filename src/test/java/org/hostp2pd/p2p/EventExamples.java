package org.hostp2pd.p2p;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
    private static final String PSK = "0123456789abcdef".repeat(4);

    private EventExamples() {}

    record Example(String line, P2pEvent event) {}

    private static Example example(String line, P2pEvent event) {
        return new Example(line, event);
    }

    static List<Example> all() {
        return java.util.stream.Stream.of(
                        peers(), negotiations(), groups(), invitations(), services(), wps(), stations(), links())
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

    private static List<Example> negotiations() {
        return List.of(
                example(
                        "P2P-GO-NEG-REQUEST 02:11:22:33:44:55 dev_passwd_id=4 go_intent=7",
                        new NegotiationEvent.Request(PHONE, 4, 7)),
                example(
                        "P2P-GO-NEG-SUCCESS role=GO freq=2437 ht40=0 peer_dev=02:11:22:33:44:55 peer_iface=06:11:22:33:44:55"
                                + " wps_method=Display",
                        new NegotiationEvent.Success(true, new Frequency(2437), PHONE, STATION, "Display")),
                example(
                        "P2P-GO-NEG-SUCCESS role=client freq=5180 ht40=1 peer_dev=02:11:22:33:44:55"
                                + " peer_iface=06:11:22:33:44:55 wps_method=PBC",
                        new NegotiationEvent.Success(false, new Frequency(5180), PHONE, STATION, "PBC")),
                example("P2P-GO-NEG-FAILURE status=-1", new NegotiationEvent.Failure(new P2pStatus(-1))),
                example("P2P-GO-NEG-FAILURE status=9", new NegotiationEvent.Failure(new P2pStatus(9))),
                example("P2P-GROUP-FORMATION-SUCCESS ", new NegotiationEvent.FormationSuccess()),
                example("P2P-GROUP-FORMATION-FAILURE ", new NegotiationEvent.FormationFailure(Optional.empty())),
                example(
                        "P2P-GROUP-FORMATION-FAILURE reason=FREQ_CONFLICT",
                        new NegotiationEvent.FormationFailure(Optional.of("FREQ_CONFLICT"))),
                example(
                        "P2P-FALLBACK-TO-GO-NEG reason=peer-not-running-GO",
                        new NegotiationEvent.FallbackToNegotiation(Optional.of("peer-not-running-GO"))),
                example(
                        "P2P-FALLBACK-TO-GO-NEG-ENABLED ",
                        new NegotiationEvent.FallbackToNegotiation(Optional.empty())));
    }

    private static GroupEvent started(String ssid, Optional<GroupKey> key, boolean persistent) {
        return new GroupEvent.Started(GROUP, true, new Ssid(ssid), new Frequency(2412), key, OWNER, persistent);
    }

    private static Optional<GroupKey> passphrase(String text) {
        return Optional.of(new GroupKey.Passphrase(text));
    }

    private static List<Example> groups() {
        return List.of(
                example(
                        "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-ab\" freq=2412 passphrase=\"12345678\""
                                + " go_dev_addr=02:aa:bb:cc:dd:ee",
                        started("DIRECT-ab", passphrase("12345678"), false)),
                example(
                        "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-ab\" freq=2412 passphrase=\"12345678\""
                                + " go_dev_addr=02:aa:bb:cc:dd:ee [PERSISTENT]",
                        started("DIRECT-ab", passphrase("12345678"), true)),
                example(
                        "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-ab\" freq=2412"
                                + " passphrase=\"a\" go_dev_addr=00:00:00:00:00:00 b\" psk=\" go_dev_addr=02:aa:bb:cc:dd:ee",
                        started("DIRECT-ab", passphrase("a\" go_dev_addr=00:00:00:00:00:00 b\" psk="), false)),
                example(
                        "P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-\\xc3\\xa4\\\" freq=1 \\\\\" freq=2412 passphrase=\"12345678\""
                                + " go_dev_addr=02:aa:bb:cc:dd:ee",
                        started("DIRECT-\u00c3\u00a4\" freq=1 \\", passphrase("12345678"), false)),
                example(
                        "P2P-GROUP-STARTED p2p-wlan0-0 client ssid=\"DIRECT-ab\" freq=5180 psk=" + PSK
                                + " go_dev_addr=02:aa:bb:cc:dd:ee [PERSISTENT] ip_addr=10.0.0.2 ip_mask=255.255.255.0"
                                + " go_ip_addr=10.0.0.1",
                        new GroupEvent.Started(
                                GROUP,
                                false,
                                new Ssid("DIRECT-ab"),
                                new Frequency(5180),
                                Optional.of(new GroupKey.Psk(PSK)),
                                OWNER,
                                true)),
                example(
                        "P2P-GROUP-STARTED p2p-wlan0-0 client ssid=\"DIRECT-ab\" freq=0 go_dev_addr=02:aa:bb:cc:dd:ee",
                        new GroupEvent.Started(
                                GROUP, false, new Ssid("DIRECT-ab"), new Frequency(0), Optional.empty(), OWNER, false)),
                example(
                        "P2P-GROUP-REMOVED p2p-wlan0-0 GO reason=REQUESTED",
                        new GroupEvent.Removed(GROUP, true, RemovalReason.REQUESTED)),
                example(
                        "P2P-GROUP-REMOVED p2p-wlan0-0 client reason=GO_ENDING_SESSION",
                        new GroupEvent.Removed(GROUP, false, RemovalReason.GO_ENDING_SESSION)),
                example(
                        "P2P-GROUP-REMOVED p2p-wlan0-0 GO reason=FREQ_CONFLICT",
                        new GroupEvent.Removed(GROUP, true, RemovalReason.FREQ_CONFLICT)),
                example("P2P-GROUP-REMOVED p2p-wlan0-0 GO", new GroupEvent.Removed(GROUP, true, RemovalReason.UNKNOWN)),
                example(
                        "P2P-GROUP-REMOVED p2p-wlan0-0 GO reason=MARTIANS",
                        new GroupEvent.Removed(GROUP, true, RemovalReason.UNKNOWN)),
                example("P2P-REMOVE-AND-REFORM-GROUP ", new GroupEvent.RemoveAndReform()),
                example("P2P-PERSISTENT-PSK-FAIL id=3", new GroupEvent.PersistentPskFail(new NetworkId(3))),
                example(
                        "P2P-CROSS-CONNECT-ENABLE p2p-wlan0-0 wlan1",
                        new GroupEvent.CrossConnect(GROUP, new InterfaceName("wlan1"), true)),
                example(
                        "P2P-CROSS-CONNECT-DISABLE p2p-wlan0-0 wlan1",
                        new GroupEvent.CrossConnect(GROUP, new InterfaceName("wlan1"), false)));
    }

    private static List<Example> invitations() {
        Optional<NetworkId> network = Optional.of(new NetworkId(4));
        return List.of(
                example(
                        "P2P-INVITATION-RECEIVED sa=02:11:22:33:44:55 persistent=4",
                        new InvitationEvent.Received(PHONE, network, Optional.empty())),
                example(
                        "P2P-INVITATION-RECEIVED sa=02:11:22:33:44:55 persistent=4 freq=2412",
                        new InvitationEvent.Received(PHONE, network, Optional.empty())),
                example(
                        "P2P-INVITATION-RECEIVED sa=02:11:22:33:44:55 go_dev_addr=02:aa:bb:cc:dd:ee unknown-network",
                        new InvitationEvent.Received(PHONE, Optional.empty(), Optional.of(OWNER))),
                example(
                        "P2P-INVITATION-RECEIVED sa=02:11:22:33:44:55 go_dev_addr=02:aa:bb:cc:dd:ee"
                                + " bssid=06:aa:bb:cc:dd:ee unknown-network",
                        new InvitationEvent.Received(PHONE, Optional.empty(), Optional.of(OWNER))),
                example(
                        "P2P-INVITATION-ACCEPTED sa=02:11:22:33:44:55 persistent=4 freq=2412",
                        new InvitationEvent.Accepted(PHONE, network, Optional.empty())),
                example(
                        "P2P-INVITATION-ACCEPTED sa=02:11:22:33:44:55 persistent=4 freq=2412"
                                + " ssid=\"DIRECT-x go_dev_addr=1\" go_dev_addr=02:aa:bb:cc:dd:ee",
                        new InvitationEvent.Accepted(PHONE, network, Optional.of(OWNER))),
                example(
                        "P2P-INVITATION-ACCEPTED sa=02:11:22:33:44:55 go_dev_addr=02:aa:bb:cc:dd:ee"
                                + " bssid=06:aa:bb:cc:dd:ee unknown-network",
                        new InvitationEvent.Accepted(PHONE, Optional.empty(), Optional.of(OWNER))),
                example(
                        "P2P-INVITATION-RESULT status=0 06:11:22:33:44:55",
                        new InvitationEvent.Result(new P2pStatus(0), Optional.of(STATION))),
                example(
                        "P2P-INVITATION-RESULT status=0 06:11:22:33:44:55 ssid=\"DIRECT-ab\" go_dev_addr=02:aa:bb:cc:dd:ee",
                        new InvitationEvent.Result(new P2pStatus(0), Optional.of(STATION))),
                example(
                        "P2P-INVITATION-RESULT status=0 ssid=\"DIRECT-ab\" go_dev_addr=02:aa:bb:cc:dd:ee",
                        new InvitationEvent.Result(new P2pStatus(0), Optional.empty())),
                example(
                        "P2P-INVITATION-RESULT status=-1",
                        new InvitationEvent.Result(new P2pStatus(-1), Optional.empty())));
    }

    private static List<Example> services() {
        return List.of(
                example(
                        "P2P-SERV-DISC-REQ 2412 02:11:22:33:44:55 1 0 02000101",
                        new ServiceEvent.Request(new Frequency(2412), PHONE, 1, 0, "02000101")),
                example(
                        "P2P-SERV-DISC-RESP 02:11:22:33:44:55 3 0300010100",
                        new ServiceEvent.Response(PHONE, 3, "0300010100")),
                example(
                        "P2P-SERV-DISC-RESP 02:11:22:33:44:55 3 <long response: 2000 bytes>",
                        new ServiceEvent.Response(PHONE, 3, "<long response: 2000 bytes>")),
                example(
                        "P2P-SERV-ASP-RESP 02:11:22:33:44:55 1 2 0 1108 org.wi-fi.wfds 'info'",
                        new ServiceEvent.AspResponse(PHONE, "1 2 0 1108 org.wi-fi.wfds 'info'")),
                example(
                        "P2PS-PROV-START 02:11:22:33:44:55 adv_id=111 conncap=1",
                        new ServiceEvent.Provisioning(false, "02:11:22:33:44:55 adv_id=111 conncap=1")),
                example(
                        "P2PS-PROV-DONE 02:11:22:33:44:55 status=0",
                        new ServiceEvent.Provisioning(true, "02:11:22:33:44:55 status=0")),
                example(
                        "P2P-PRESENCE-RESPONSE src=02:11:22:33:44:55 status=0 noa=0100",
                        new ServiceEvent.PresenceResponse(PHONE, new P2pStatus(0), "0100")),
                example(
                        "P2P-NFC-BOTH-GO peer=02:11:22:33:44:55",
                        new ServiceEvent.Nfc("P2P-NFC-BOTH-GO", "peer=02:11:22:33:44:55")),
                example(
                        "P2P-NFC-PEER-CLIENT peer=02:11:22:33:44:55 freq=2412",
                        new ServiceEvent.Nfc("P2P-NFC-PEER-CLIENT", "peer=02:11:22:33:44:55 freq=2412")),
                example(
                        "P2P-NFC-WHILE-CLIENT peer=02:11:22:33:44:55",
                        new ServiceEvent.Nfc("P2P-NFC-WHILE-CLIENT", "peer=02:11:22:33:44:55")),
                example(
                        "P2P-LISTEN-OFFLOAD-STOPPED P2P-LISTEN-OFFLOAD-STOP-REASON reason=2",
                        new ServiceEvent.ListenOffloadStopped(OptionalInt.of(2))),
                example("P2P-LISTEN-OFFLOAD-STOPPED ", new ServiceEvent.ListenOffloadStopped(OptionalInt.empty())),
                example(
                        "P2P-BOOTSTRAP-REQUEST 02:11:22:33:44:55 bootstrap_method=4",
                        new ServiceEvent.Bootstrap("P2P-BOOTSTRAP-REQUEST", PHONE, 4)),
                example(
                        "P2P-BOOTSTRAP-SUCCESS 02:11:22:33:44:55 status=0",
                        new ServiceEvent.Bootstrap("P2P-BOOTSTRAP-SUCCESS", PHONE, 0)),
                example(
                        "P2P-BOOTSTRAP-FAILURE 02:11:22:33:44:55 status=11",
                        new ServiceEvent.Bootstrap("P2P-BOOTSTRAP-FAILURE", PHONE, 11)));
    }

    private static Example notice(String line, WpsEvent.Notice.Kind kind) {
        return example(line, new WpsEvent.Notice(kind));
    }

    private static List<Example> wps() {
        Optional<DeviceType> type = Optional.of(new DeviceType(10, 0x0050f204L, 5));
        ConfigMethods methods = new ConfigMethods(0x4388);
        return List.of(
                example(
                        "WPS-ENROLLEE-SEEN 06:11:22:33:44:55 " + UUID + " 10-0050F204-5 0x4388 4 1 [Pixel]",
                        new WpsEvent.EnrolleeSeen(STATION, UUID, type, methods, 4, true, new DeviceName("Pixel"))),
                example(
                        "WPS-ENROLLEE-SEEN 06:11:22:33:44:55 " + UUID + " 0-00000000-0 0x4388 0 1 [a] b]]",
                        new WpsEvent.EnrolleeSeen(
                                STATION, UUID, Optional.empty(), methods, 0, true, new DeviceName("a] b]"))),
                example(
                        "WPS-PIN-NEEDED " + UUID + " 06:11:22:33:44:55 [a|b|c|d||e|10-0050F204-5]",
                        new WpsEvent.PinNeeded(UUID, STATION)),
                example("WPS-REG-SUCCESS 06:11:22:33:44:55 " + UUID, new WpsEvent.RegistrarSuccess(STATION, UUID)),
                example("WPS-SUCCESS ", new WpsEvent.Success()),
                example("WPS-FAIL msg=8 config_error=18", new WpsEvent.Fail(8, 18, OptionalInt.empty())),
                example(
                        "WPS-FAIL msg=11 config_error=0 reason=2 (WEP Prohibited)",
                        new WpsEvent.Fail(11, 0, OptionalInt.of(2))),
                example("WPS-TIMEOUT ", new WpsEvent.Timeout()),
                example("WPS-OVERLAP-DETECTED PBC session overlap", new WpsEvent.Overlap()),
                example("WPS-OVERLAP-DETECTED ", new WpsEvent.Overlap()),
                notice("WPS-PBC-ACTIVE ", WpsEvent.Notice.Kind.PBC_ACTIVE),
                notice("WPS-PBC-DISABLE ", WpsEvent.Notice.Kind.PBC_DISABLE),
                notice("WPS-PIN-ACTIVE ", WpsEvent.Notice.Kind.PIN_ACTIVE),
                notice("WPS-CANCEL ", WpsEvent.Notice.Kind.CANCEL),
                notice("WPS-AP-SETUP-LOCKED ", WpsEvent.Notice.Kind.AP_SETUP_LOCKED),
                notice("WPS-AP-SETUP-UNLOCKED ", WpsEvent.Notice.Kind.AP_SETUP_UNLOCKED),
                notice("WPS-AP-PIN-DISABLED ", WpsEvent.Notice.Kind.AP_PIN_DISABLED),
                notice("WPS-M2D ", WpsEvent.Notice.Kind.M2D),
                example("WPS-AP-PIN-ENABLED 12345670 300", new WpsEvent.ApPinEnabled()),
                example("WPS-NEW-AP-SETTINGS ", new WpsEvent.Credential(false)),
                example("WPS-CRED-RECEIVED 100e0048", new WpsEvent.Credential(true)));
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

    private static List<Example> links() {
        return List.of(
                example("CTRL-EVENT-TERMINATING ", new LinkEvent.Terminating()),
                example("INTERFACE-ENABLED ", new LinkEvent.InterfaceState(true)),
                example("INTERFACE-DISABLED ", new LinkEvent.InterfaceState(false)),
                example("AP-ENABLED ", new LinkEvent.AccessPoint(true)),
                example("AP-DISABLED ", new LinkEvent.AccessPoint(false)),
                example(
                        "CTRL-EVENT-REGDOM-CHANGE init=USER type=COUNTRY alpha2=DE",
                        new LinkEvent.RegulatoryChange(Optional.of("DE"))),
                example(
                        "CTRL-EVENT-REGDOM-CHANGE init=CORE type=WORLD",
                        new LinkEvent.RegulatoryChange(Optional.empty())),
                example("CTRL-EVENT-FREQ-CONFLICT ", new LinkEvent.FrequencyConflict()),
                example(
                        "CTRL-EVENT-CHANNEL-SWITCH freq=2437 ht_enabled=1 ch_offset=0 ch_width=20 MHz cf1=2437 cf2=0",
                        new LinkEvent.ChannelSwitch(Optional.of(new Frequency(2437)), true)),
                example(
                        "CTRL-EVENT-STARTED-CHANNEL-SWITCH freq=2437 ht_enabled=1",
                        new LinkEvent.ChannelSwitch(Optional.of(new Frequency(2437)), false)),
                example(
                        "AP-CSA-FINISHED freq=2437 dfs=0",
                        new LinkEvent.ChannelSwitch(Optional.of(new Frequency(2437)), true)),
                example("AP-CSA-FINISHED ", new LinkEvent.ChannelSwitch(Optional.empty(), true)),
                example("CTRL-EVENT-NETWORK-ADDED 0", new LinkEvent.NetworkListed(new NetworkId(0), true)),
                example("CTRL-EVENT-NETWORK-REMOVED 12", new LinkEvent.NetworkListed(new NetworkId(12), false)),
                example(
                        "CTRL-EVENT-CONNECTED - Connection to 02:aa:bb:cc:dd:ee completed [id=0 id_str=]",
                        new LinkEvent.Connection(true)),
                example(
                        "CTRL-EVENT-DISCONNECTED bssid=02:aa:bb:cc:dd:ee reason=3 locally_generated=1",
                        new LinkEvent.Connection(false)),
                example(
                        "CTRL-EVENT-SSID-TEMP-DISABLED id=0 ssid=\"x reason=NO\" auth_failures=1 duration=10 reason=WRONG_KEY",
                        new LinkEvent.TemporarilyDisabled(Optional.of("WRONG_KEY"))),
                example(
                        "CTRL-EVENT-EAP-STARTED EAP authentication started",
                        new LinkEvent.Notice("CTRL-EVENT-EAP-STARTED")),
                example("CTRL-EVENT-SCAN-STARTED ", new LinkEvent.Notice("CTRL-EVENT-SCAN-STARTED")),
                example("CTRL-EVENT-SCAN-RESULTS ", new LinkEvent.Notice("CTRL-EVENT-SCAN-RESULTS")),
                example("CTRL-EVENT-SCAN-FAILED ret=-16 retry=1", new LinkEvent.Notice("CTRL-EVENT-SCAN-FAILED")),
                example("CTRL-EVENT-AVOID-FREQ ranges=2412-2462", new LinkEvent.Notice("CTRL-EVENT-AVOID-FREQ")),
                example("AP-NO_IR", new LinkEvent.Notice("AP-NO_IR")),
                example("ACS-STARTED ", new LinkEvent.Notice("ACS-STARTED")),
                example("ACS-COMPLETED freq=2412 channel=1", new LinkEvent.Notice("ACS-COMPLETED")),
                example("ACS-FAILED ", new LinkEvent.Notice("ACS-FAILED")),
                example("DFS-RADAR-DETECTED freq=5260", new LinkEvent.Notice("DFS-RADAR-DETECTED")),
                example("DFS-NEW-CHANNEL freq=5180", new LinkEvent.Notice("DFS-NEW-CHANNEL")),
                example("DFS-CAC-START freq=5260", new LinkEvent.Notice("DFS-CAC-START")),
                example("DFS-CAC-COMPLETED success=1", new LinkEvent.Notice("DFS-CAC-COMPLETED")),
                example("DFS-NOP-FINISHED freq=5260", new LinkEvent.Notice("DFS-NOP-FINISHED")),
                example("DFS-PRE-CAC-EXPIRED freq=5260", new LinkEvent.Notice("DFS-PRE-CAC-EXPIRED")),
                example("RX-PROBE-REQUEST sa=06:11:22:33:44:55 signal=-40", new LinkEvent.Notice("RX-PROBE-REQUEST")));
    }
}
