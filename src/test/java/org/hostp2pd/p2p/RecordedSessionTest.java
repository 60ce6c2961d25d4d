package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a real wpa_supplicant says is understood to the last word.
class RecordedSessionTest {
    private static final MacAddress PHONE = MacAddress.of("42:00:00:00:01:00");
    private static final MacAddress PHONES_STATION = MacAddress.of("46:00:00:00:01:00");
    private static final MacAddress OTHER = MacAddress.of("42:00:00:00:02:00");
    private static final MacAddress OTHERS_STATION = MacAddress.of("46:00:00:00:02:00");
    private static final MacAddress HOST = MacAddress.of("42:00:00:00:00:00");

    private static Stream<P2pEvent> events(String recording) {
        return Recording.datagrams(recording).stream().map(datagram -> EventParser.parseDatagram(datagram.text()));
    }

    private static <T> List<T> replies(String command, Function<String, Optional<T>> parse) {
        return Recording.exchanges("session.replies").stream()
                .filter(exchange -> exchange.command().startsWith(command))
                .flatMap(exchange -> parse.apply(exchange.reply()).stream())
                .toList();
    }

    private static List<String> unrecognised(String recording) {
        return events(recording)
                .filter(Unrecognised.class::isInstance)
                .map(EventText::render)
                .toList();
    }

    /// Now and then wpa_supplicant sends a line of its log, here `P2P: Reject scan trigger since one is already
    /// pending`.
    @Test
    void everyDatagramIsAnEventThatIsKnown() {
        assertEquals(List.of(), unrecognised("session.events"));
        assertEquals(List.of("P2P:"), unrecognised("names.events"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"session.events", "names.events"})
    void everyEventIsWrittenAndReadAgain(String recording) {
        events(recording)
                .filter(event -> !(event instanceof Unrecognised))
                .forEach(event -> assertEquals(event, EventParser.parse(EventText.render(event))));
    }

    private static final List<String> NAMES = List.of(
            "Bob's phone",
            "' config_methods=0x0 p2p_dev_ad",
            "a name='b'",
            "$(reboot)`id`;x|y",
            "Not connected to wpa_supplicant",
            "\\u202E\\u2066evil\\u200B",
            "\ufffd\ufffd\ufffdbroken\\u007F",
            "plain 32 octets of name abcdefgh",
            "new=0 group=p2p-x-0 p2p_dev_add",
            "back\\\\slash\"quote");

    @Test
    void hostileNamesOverTheAirAreNamesOnly() {
        List<PeerFacts> facts = events("names.events")
                .flatMap(event -> event instanceof PeerEvent.DeviceFound found ? Stream.of(found.facts()) : Stream.of())
                .toList();
        assertEquals(
                List.of(OTHER), facts.stream().map(PeerFacts::device).distinct().toList());
        assertEquals(
                NAMES,
                facts.stream().map(found -> found.name().shown()).distinct().toList());
        assertEquals(
                NAMES,
                Recording.exchanges("names.replies").stream()
                        .flatMap(exchange -> PeerReply.parse(exchange.reply()).stream())
                        .map(peer -> peer.facts().name().shown())
                        .distinct()
                        .toList());
    }

    @Test
    void theGroupsOfTheSessionAreRead() {
        assertEquals(
                List.of(
                        new GroupEvent.Started(
                                new InterfaceName("p2p-wlan0-0"),
                                true,
                                Ssid.ofText("DIRECT-rC"),
                                new Frequency(2462),
                                Optional.of(new GroupKey.Passphrase("l3geeezq")),
                                HOST,
                                false),
                        new GroupEvent.Removed(new InterfaceName("p2p-wlan0-0"), true, RemovalReason.REQUESTED),
                        new GroupEvent.Started(
                                new InterfaceName("p2p-wlan0-1"),
                                true,
                                Ssid.ofText("DIRECT-ao"),
                                new Frequency(2462),
                                Optional.of(new GroupKey.Passphrase("Af58H2UH")),
                                HOST,
                                true),
                        new GroupEvent.Removed(new InterfaceName("p2p-wlan0-1"), true, RemovalReason.REQUESTED)),
                events("session.events").filter(GroupEvent.class::isInstance).toList());
    }

    @Test
    void aStationIsToldOnItsGroupAndOnTheParent() {
        StationEvent joined = new StationEvent.Connected(PHONES_STATION, Optional.of(PHONE));
        assertEquals(
                List.of("p2p-wlan0-0", "p2p-dev-wlan0", "p2p-wlan0-1", "p2p-dev-wlan0"),
                Recording.datagrams("session.events").stream()
                        .filter(datagram ->
                                EventParser.parseDatagram(datagram.text()).equals(joined))
                        .map(Recording.Datagram::iface)
                        .toList());
    }

    @Test
    void everyKnownReplyIsRead() {
        assertEquals(4, replies("STATUS", Status::parse).size());
        assertEquals(
                List.of(false, false, true, true),
                replies("STATUS", Status::parse).stream()
                        .map(Status::groupOwner)
                        .toList());
        assertEquals(
                List.of(PHONES_STATION, PHONES_STATION, OTHERS_STATION, PHONES_STATION),
                replies("STA-", StationReply::parse).stream()
                        .map(StationReply::station)
                        .toList());
        assertEquals(
                List.of(new DeviceName("phone"), new DeviceName("K\u00fcche")),
                replies("STA", StationReply::parse).stream()
                        .flatMap(station -> station.name().stream())
                        .distinct()
                        .toList());
        assertEquals(List.of(new WpsPin("12345670"), new WpsPin("11111111")), replies("WPS_PIN", Reply::pin));
        assertEquals(List.of(new GroupKey.Passphrase("Af58H2UH")), replies("P2P_GET_PASSPHRASE", Reply::passphrase));
        assertEquals(List.of(new NetworkId(1)), replies("ADD_NETWORK", Reply::network));
        assertEquals(
                List.of(ConfigMethods.ofWords("virtual_push_button physical_display keypad")),
                replies("GET config_methods", reply -> Optional.of(ConfigMethods.ofWords(reply))));
        assertEquals(
                List.of(List.of(PHONE), List.of(PHONE, OTHER)),
                replies(
                        "GET_NETWORK",
                        reply -> Optional.of(Reply.addresses(reply)).filter(Predicate.not(List::isEmpty))));
    }

    @Test
    void thePeerThatWasInTheGroupIsRead() {
        PeerReply peer = replies("P2P_PEER", PeerReply::parse).getFirst();
        assertEquals(
                new PeerFacts(
                        PHONE,
                        Optional.of(new DeviceType(10, 0x0050f204L, 5)),
                        new DeviceName("phone"),
                        new ConfigMethods(0x188),
                        0x25,
                        0),
                peer.facts());
        assertEquals(Optional.of(new NetworkId(0)), peer.persistent());
    }

    @Test
    void theNetworksAreReadPageByPage() {
        ListedNetwork persistent =
                new ListedNetwork(new NetworkId(0), Ssid.parseText("DIRECT-ao"), Optional.of(HOST), false, true, true);
        ListedNetwork fresh =
                new ListedNetwork(new NetworkId(1), Optional.empty(), Optional.empty(), false, true, false);
        ListedNetwork odd = new ListedNetwork(
                new NetworkId(1), Ssid.parseText("DIRECT-kn\t\u00e4\"\\"), Optional.empty(), false, true, true);
        assertEquals(
                List.of(
                        List.of(),
                        List.of(),
                        List.of(persistent),
                        List.of(persistent, fresh),
                        List.of(fresh),
                        List.of(persistent, odd)),
                replies("LIST_NETWORKS", NetworkList::parse).stream()
                        .map(NetworkList::networks)
                        .toList());
    }

    /// Each of these was sent as it is rendered, and taken.
    @Test
    void commandsAreUnderstoodAsTheyAreRendered() {
        List<Command> commands = List.of(
                new Command.SetNetwork(
                        new NetworkId(1), new NetworkValue.SsidValue(Ssid.ofText("DIRECT-kn\t\u00e4\"\\"))),
                new Command.SetNetwork(
                        new NetworkId(1), new NetworkValue.KeyValue(new GroupKey.Passphrase("a\"b cdefg"))),
                new Command.SetNetwork(new NetworkId(1), new NetworkValue.Words("disabled", "2")),
                new Command.SetNetwork(new NetworkId(1), new NetworkValue.Members(List.of(PHONE, OTHER))),
                new Command.RemoveNetwork(new NetworkId(1)),
                new Command.SetSsidPostfix("-x"),
                new Command.ExtendedListen(Optional.of(new Command.ExtendedListen.Timing(500, 1000))),
                new Command.ExtendedListen(Optional.empty()),
                new Command.Set("device_name", "K\u00fcche"),
                new Command.Reject(PHONE),
                new Command.ProvisionDiscovery(PHONE, Command.ProvisionDiscovery.Method.DISPLAY),
                new Command.StopFind(),
                new Command.Flush(),
                new Command.RemoveClient(PHONE),
                new Command.Deauthenticate(PHONES_STATION),
                new Command.AuthorisePushButton(Optional.empty()),
                new Command.AuthorisePushButton(Optional.of(PHONE)),
                new Command.CancelWps(),
                new Command.SaveConfig(),
                new Command.Reconfigure(),
                new Command.Connect(
                        PHONE, new Command.Enrolment.ShownPin(new WpsPin("12345670")), Optional.empty(), List.of()),
                new Command.GroupAdd(Optional.of(new Command.PersistentChoice(Optional.empty())), List.of()));
        for (Command command : commands) {
            assertTrue(
                    Recording.exchanges("session.replies").stream()
                            .anyMatch(exchange -> exchange.command().equals(CommandText.render(command))
                                    && Reply.isOk(exchange.reply())),
                    command.toString());
        }
    }

    @Test
    void aTrailingBlankMakesAnotherCommandOfIt() {
        assertEquals(
                List.of(Reply.Refusal.UNKNOWN_COMMAND),
                Recording.exchanges("session.replies").stream()
                        .filter(exchange -> exchange.command().equals("PING "))
                        .flatMap(exchange -> Reply.refusal(exchange.reply()).stream())
                        .toList());
    }
}
