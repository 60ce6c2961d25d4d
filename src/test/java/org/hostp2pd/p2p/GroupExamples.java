package org.hostp2pd.p2p;

import static org.hostp2pd.p2p.EventExamples.GROUP;
import static org.hostp2pd.p2p.EventExamples.OWNER;
import static org.hostp2pd.p2p.EventExamples.PHONE;
import static org.hostp2pd.p2p.EventExamples.PSK;
import static org.hostp2pd.p2p.EventExamples.STATION;
import static org.hostp2pd.p2p.EventExamples.example;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.p2p.EventExamples.Example;

/// The lines of groups: negotiated, begun, ended, invited to.
final class GroupExamples {
    private GroupExamples() {}

    static List<Example> all() {
        return Stream.of(negotiations(), groups(), invitations())
                .flatMap(List::stream)
                .toList();
    }

    private static GroupEvent started(String ssid, Optional<GroupKey> key, boolean persistent) {
        return new GroupEvent.Started(GROUP, true, new Ssid(ssid), new Frequency(2412), key, OWNER, persistent);
    }

    private static Optional<GroupKey> passphrase(String text) {
        return Optional.of(new GroupKey.Passphrase(text));
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
}
