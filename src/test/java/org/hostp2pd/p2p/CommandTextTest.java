package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTextTest {
    private static final MacAddress DEVICE = MacAddress.of("02:11:22:33:44:55");
    private static final NetworkId NETWORK = new NetworkId(3);
    private static final WpsPin PIN = new WpsPin("01234565");
    private static final String PSK = "0123456789abcdef".repeat(4);

    private static Command.PersistentChoice of(NetworkId network) {
        return new Command.PersistentChoice(Optional.of(network));
    }

    private static Command set(NetworkValue value) {
        return new Command.SetNetwork(NETWORK, value);
    }

    private static Arguments line(String line, Command command) {
        return Arguments.of(line, command);
    }

    static Stream<Arguments> plain() {
        return Stream.of(
                line("PING", new Command.Ping()),
                line("ATTACH", new Command.Attach()),
                line("DETACH", new Command.Detach()),
                line("STATUS", new Command.ReadStatus()),
                line("INTERFACES", new Command.ListInterfaces()),
                line("LIST_NETWORKS", new Command.ListNetworks(Optional.empty())),
                line("LIST_NETWORKS LAST_ID=3", new Command.ListNetworks(Optional.of(NETWORK))),
                line("P2P_PEER FIRST", new Command.NextPeer(Optional.empty())),
                line("P2P_PEER NEXT-02:11:22:33:44:55", new Command.NextPeer(Optional.of(DEVICE))),
                line("STA-FIRST", new Command.NextStation(Optional.empty())),
                line("STA-NEXT 02:11:22:33:44:55", new Command.NextStation(Optional.of(DEVICE))),
                line("STA 02:11:22:33:44:55", new Command.ReadStation(DEVICE)),
                line("GET config_methods", new Command.Get("config_methods")),
                line("SET device_name K\u00c3\u00bcche 1", new Command.Set("device_name", "K\u00fcche 1")),
                line("SET p2p_go_intent 15", new Command.Set("p2p_go_intent", "15")),
                line("SAVE_CONFIG", new Command.SaveConfig()),
                line("RECONFIGURE", new Command.Reconfigure()),
                line("ADD_NETWORK", new Command.AddNetwork()),
                line("REMOVE_NETWORK 3", new Command.RemoveNetwork(NETWORK)),
                line("GET_NETWORK 3 p2p_client_list", new Command.GetNetwork(NETWORK, "p2p_client_list")),
                line(
                        "SET_NETWORK 3 ssid 4449524543542dc3a422",
                        set(new NetworkValue.SsidValue(new Ssid("DIRECT-\u00c3\u00a4\"")))),
                line(
                        "SET_NETWORK 3 p2p_client_list 02:11:22:33:44:55 02:00:00:00:00:01",
                        set(new NetworkValue.Members(List.of(DEVICE, MacAddress.of("02:00:00:00:00:01"))))),
                line("SET_NETWORK 3 key_mgmt WPA-PSK", set(new NetworkValue.Words("key_mgmt", "WPA-PSK"))),
                line("SET_NETWORK 3 mode 3", set(new NetworkValue.Words("mode", "3"))),
                line("P2P_SET ssid_postfix -k\u00c3\u00bc", new Command.SetSsidPostfix("-k\u00fc")),
                line("P2P_FIND", new Command.Find(OptionalInt.empty())),
                line("P2P_FIND 30", new Command.Find(OptionalInt.of(30))),
                line("P2P_STOP_FIND", new Command.StopFind()),
                line("P2P_LISTEN", new Command.Listen(OptionalInt.empty())),
                line("P2P_LISTEN 5", new Command.Listen(OptionalInt.of(5))),
                line("P2P_EXT_LISTEN", new Command.ExtendedListen(Optional.empty())),
                line(
                        "P2P_EXT_LISTEN 500 1000",
                        new Command.ExtendedListen(Optional.of(new Command.ExtendedListen.Timing(500, 1000)))),
                line("P2P_FLUSH", new Command.Flush()),
                line("P2P_CANCEL", new Command.Cancel()),
                line("P2P_REJECT 02:11:22:33:44:55", new Command.Reject(DEVICE)),
                line(
                        "P2P_PROV_DISC 02:11:22:33:44:55 keypad",
                        new Command.ProvisionDiscovery(DEVICE, Command.ProvisionDiscovery.Method.KEYPAD)),
                line(
                        "P2P_CONNECT 02:11:22:33:44:55 pbc",
                        new Command.Connect(DEVICE, new Command.Enrolment.PushButton(), Optional.empty(), List.of())),
                line(
                        "P2P_CONNECT 02:11:22:33:44:55 pbc persistent go_intent=15 freq=2437 he",
                        new Command.Connect(
                                DEVICE,
                                new Command.Enrolment.PushButton(),
                                Optional.of(new Command.PersistentChoice(Optional.empty())),
                                List.of(
                                        new GroupOption.GoIntent(15),
                                        new GroupOption.Freq(2437),
                                        new GroupOption.Flag(GroupOption.Flag.Word.HE)))),
                line("P2P_GROUP_ADD", new Command.GroupAdd(Optional.empty(), List.of())),
                line(
                        "P2P_GROUP_ADD persistent=3 freq=acs freq2=5500 max_oper_chwidth=80 ht40 vht edmg allow_6ghz",
                        new Command.GroupAdd(
                                Optional.of(of(NETWORK)),
                                List.of(
                                        new GroupOption.AutomaticChannel(),
                                        new GroupOption.SecondFreq(5500),
                                        new GroupOption.MaxWidth(80),
                                        new GroupOption.Flag(GroupOption.Flag.Word.HT40),
                                        new GroupOption.Flag(GroupOption.Flag.Word.VHT),
                                        new GroupOption.Flag(GroupOption.Flag.Word.EDMG),
                                        new GroupOption.Flag(GroupOption.Flag.Word.ALLOW_6GHZ)))),
                line("P2P_GROUP_REMOVE p2p-wlan0-0", new Command.GroupRemove(new InterfaceName("p2p-wlan0-0"))),
                line("P2P_GET_PASSPHRASE", new Command.GetPassphrase()),
                line("P2P_INVITE persistent=3 peer=02:11:22:33:44:55", new Command.Invite(NETWORK, DEVICE)),
                line(
                        "P2P_INVITE group=p2p-wlan0-0 peer=02:11:22:33:44:55",
                        new Command.InviteToGroup(new InterfaceName("p2p-wlan0-0"), DEVICE)),
                line("P2P_REMOVE_CLIENT 02:11:22:33:44:55", new Command.RemoveClient(DEVICE)),
                line("WPS_PBC", new Command.AuthorisePushButton(Optional.empty())),
                line("WPS_PBC p2p_dev_addr=02:11:22:33:44:55", new Command.AuthorisePushButton(Optional.of(DEVICE))),
                line("WPS_CANCEL", new Command.CancelWps()),
                line("DEAUTHENTICATE 02:11:22:33:44:55", new Command.Deauthenticate(DEVICE)));
    }

    private static Arguments secret(String line, String redacted, Command command) {
        return Arguments.of(line, redacted, command);
    }

    static Stream<Arguments> secret() {
        return Stream.of(
                secret(
                        "P2P_CONNECT 02:11:22:33:44:55 01234565 display persistent=3 freq=5180",
                        "P2P_CONNECT 02:11:22:33:44:55 00000000 display persistent=3 freq=5180",
                        new Command.Connect(
                                DEVICE,
                                new Command.Enrolment.ShownPin(PIN),
                                Optional.of(of(NETWORK)),
                                List.of(new GroupOption.Freq(5180)))),
                secret(
                        "WPS_PIN any 01234565 60",
                        "WPS_PIN any 00000000 60",
                        new Command.AuthorisePin(Optional.empty(), PIN, 60)),
                secret(
                        "WPS_PIN 02:11:22:33:44:55 01234565 120",
                        "WPS_PIN 02:11:22:33:44:55 00000000 120",
                        new Command.AuthorisePin(Optional.of(DEVICE), PIN, 120)),
                secret(
                        "SET_NETWORK 3 psk \"quote\" and blank\"",
                        "SET_NETWORK 3 psk \"removed-secret\"",
                        set(new NetworkValue.KeyValue(new GroupKey.Passphrase("quote\" and blank")))),
                secret(
                        "SET_NETWORK 3 psk " + PSK,
                        "SET_NETWORK 3 psk " + "0".repeat(64),
                        set(new NetworkValue.KeyValue(new GroupKey.Psk(PSK)))),
                secret(
                        "SET_NETWORK 3 wep_key0 abcde",
                        "SET_NETWORK 3 wep_key0 removed-secret",
                        set(new NetworkValue.Words("wep_key0", "abcde"))),
                secret(
                        "SET sae_password hunter2",
                        "SET sae_password removed-secret",
                        new Command.Set("sae_password", "hunter2")));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void aCommandIsRenderedByTheGrammar(String line, Command command) {
        assertEquals(line, CommandText.render(command));
        assertEquals(line, CommandText.redacted(command));
    }

    @ParameterizedTest
    @MethodSource("secret")
    void secretsAreReplacedByField(String line, String redacted, Command command) {
        assertEquals(line, CommandText.render(command));
        assertEquals(redacted, CommandText.redacted(command));
    }

    @Test
    void everyKindOfCommandIsTried() {
        assertEquals(
                List.of(Command.class.getPermittedSubclasses()).stream()
                        .filter(Class::isRecord)
                        .filter(Command.class::isAssignableFrom)
                        .map(Class::getSimpleName)
                        .sorted()
                        .toList(),
                Stream.concat(plain().map(a -> a.get()[1]), secret().map(a -> a.get()[2]))
                        .map(command -> command.getClass().getSimpleName())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\nb", "psk\n", "a=b", "\u00e4", "../x"})
    void whatIsNoVariableIsRefused(String variable) {
        assertThrows(IllegalArgumentException.class, () -> new Command.Get(variable));
        assertThrows(IllegalArgumentException.class, () -> new Command.Set(variable, "1"));
        assertThrows(IllegalArgumentException.class, () -> new Command.GetNetwork(NETWORK, variable));
        assertThrows(IllegalArgumentException.class, () -> new NetworkValue.Words(variable, "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nload_dynamic_eap=/tmp/x.so", "a\rb", "a\0b", "\u001b[2J", "\u007f"})
    void valuesThatBreakOutOfTheirLineAreRefused(String value) {
        assertThrows(IllegalArgumentException.class, () -> new Command.Set("device_name", value));
        assertThrows(IllegalArgumentException.class, () -> new Command.SetSsidPostfix(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"WPA-PSK\"", "WPA-PSK\n", "a;b", "$(reboot)", "\u00e4"})
    void networkValuesThatAreNoPlainWordsAreRefused(String words) {
        assertThrows(IllegalArgumentException.class, () -> new NetworkValue.Words("key_mgmt", words));
    }

    @Test
    void aValueThatIsSetIsNotInTheTextOfTheCommand() {
        assertEquals("Set[sae_password]", new Command.Set("sae_password", "hunter2").toString());
        assertFalse(
                new Command.AuthorisePin(Optional.empty(), PIN, 60).toString().contains(PIN.digits()));
        assertFalse(
                set(new NetworkValue.KeyValue(new GroupKey.Psk(PSK))).toString().contains(PSK));
    }
}
