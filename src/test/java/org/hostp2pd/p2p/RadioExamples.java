package org.hostp2pd.p2p;

import static org.hostp2pd.p2p.EventExamples.PHONE;
import static org.hostp2pd.p2p.EventExamples.STATION;
import static org.hostp2pd.p2p.EventExamples.UUID;
import static org.hostp2pd.p2p.EventExamples.example;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hostp2pd.p2p.EventExamples.Example;

/// The lines of services, of WPS and of the interface itself.
final class RadioExamples {
    private RadioExamples() {}

    static List<Example> all() {
        return Stream.of(services(), wps(), links()).flatMap(List::stream).toList();
    }

    private static Example notice(String line, WpsEvent.Notice.Kind kind) {
        return example(line, new WpsEvent.Notice(kind));
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

    private static List<Example> wps() {
        Optional<DeviceType> type = Optional.of(new DeviceType(10, 0x0050f204L, 5));
        ConfigMethods methods = new ConfigMethods(0x4388);
        return List.of(
                example(
                        "WPS-ENROLLEE-SEEN 06:11:22:33:44:55 " + UUID + " 10-0050F204-5 0x4388 4 1 [Pixel]",
                        new WpsEvent.EnrolleeSeen(STATION, UUID, type, methods, 4, true, new DeviceName("Pixel"))),
                example(
                        "WPS-ENROLLEE-SEEN 06:11:22:33:44:55 " + UUID + " 10-0050F204-5 0x4388 4 0 [Pixel]",
                        new WpsEvent.EnrolleeSeen(STATION, UUID, type, methods, 4, false, new DeviceName("Pixel"))),
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
