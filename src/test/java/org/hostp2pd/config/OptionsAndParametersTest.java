package org.hostp2pd.config;

import static org.hostp2pd.config.Readings.at;
import static org.hostp2pd.config.Readings.problems;
import static org.hostp2pd.config.Readings.reasons;
import static org.hostp2pd.config.Readings.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.Expected.Kind;
import org.hostp2pd.config.Reason.Found.Shape;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.GroupOption;
import org.hostp2pd.p2p.GroupOption.Flag.Word;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NetworkValue;
import org.hostp2pd.p2p.Ssid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsAndParametersTest {
    @Test
    void everyOptionOfAGroupIsRead() {
        assertEquals(
                List.of(
                        new GroupOption.Freq(5180),
                        new GroupOption.SecondFreq(5775),
                        new GroupOption.MaxWidth(160),
                        new GroupOption.Flag(Word.HT40),
                        new GroupOption.Flag(Word.VHT),
                        new GroupOption.Flag(Word.HE),
                        new GroupOption.Flag(Word.EDMG),
                        new GroupOption.Flag(Word.ALLOW_6GHZ)),
                settings(
                                "p2p_group_add_opts: ' freq=5180  freq2=5775 max_oper_chwidth=160 ht40 vht he edmg allow_6ghz '")
                        .groupAddOptions());
        assertEquals(
                List.of(new GroupOption.AutomaticChannel()),
                settings("p2p_group_add_opts: freq=acs").groupAddOptions());
        assertEquals(List.of(), settings("p2p_group_add_opts: ''").groupAddOptions());
    }

    @Test
    void anIntentIsOnlyForANegotiation() {
        assertEquals(
                List.of(new GroupOption.GoIntent(7)),
                settings("p2p_connect_opts: go_intent=7").connectOptions());
        assertEquals(
                List.of(new Reason.UnknownOption("p2p_group_add_opts", "go_intent", Optional.empty())),
                reasons("p2p_group_add_opts: go_intent=7"));
        assertEquals(
                List.of(new Reason.WrongValue(
                        "p2p_connect_opts.freq", Kind.CHANNEL_OR_BAND, new Reason.Found.Text("acs"))),
                reasons("p2p_connect_opts: freq=acs"));
    }

    @Test
    void allWrongOptionsAreReported() {
        assertEquals(
                List.of(
                        new Reason.UnknownOption("p2p_group_add_opts", "frq", Optional.of("freq")),
                        new Reason.UnknownOption("p2p_group_add_opts", "persistent", Optional.empty()),
                        new Reason.UnknownOption("p2p_group_add_opts", "vht", Optional.of("vht")),
                        new Reason.RepeatedOption("p2p_group_add_opts", "ht40"),
                        new Reason.WrongValue(
                                "p2p_group_add_opts.freq", Kind.CHANNEL_BAND_OR_ACS, new Reason.Found.Text("3")),
                        new Reason.WrongValue(
                                "p2p_group_add_opts.max_oper_chwidth",
                                Kind.CHANNEL_WIDTH,
                                new Reason.Found.Text("81"))),
                reasons("p2p_group_add_opts: frq=2 persistent=1 vht=1 ht40 ht40 freq=3 max_oper_chwidth=81"));
    }

    private static List<NetworkValue> network(String line) {
        return settings("network_parms:\n- " + line + "\n").networkParms();
    }

    @Test
    void anSsidIsQuotedOrBareOrHexadecimal() {
        List<NetworkValue> expected = List.of(new NetworkValue.SsidValue(Ssid.ofText("DIRECT-xy z")));
        assertEquals(expected, network("ssid \"DIRECT-xy z\""));
        assertEquals(expected, network("ssid DIRECT-xy z"));
        assertEquals(expected, network("ssid: DIRECT-xy z"));
        assertEquals(expected, network("'ssid P\"DIRECT-xy\\x20z\"'"));
        assertEquals(expected, network("ssid 4449524543542D7879207a"));
    }

    @Test
    void aKeyIsAPassphraseOrA256BitNumber() {
        String digits = "0123456789abcdef".repeat(4);
        assertEquals(List.of(new NetworkValue.KeyValue(new GroupKey.Psk(digits))), network("psk " + digits));
        assertEquals(
                List.of(new NetworkValue.KeyValue(new GroupKey.Passphrase("a \"b\" c d"))),
                network("psk \"a \"b\" c d\""));
    }

    @Test
    void membersAreAddresses() {
        NetworkValue members = new NetworkValue.Members(
                List.of(MacAddress.of("02:00:00:00:01:00"), MacAddress.of("02:00:00:00:02:00")));
        assertEquals(List.of(members), network("p2p_client_list 02:00:00:00:01:00 02:00:00:00:02:00"));
    }

    @Test
    void whatIsAddedAnywayIsLeftOutWithANote() {
        String text = "network_parms: [mode 3, disabled 2, proto RSN]";
        assertEquals(
                List.of(new NetworkValue.Words("proto", "RSN")), settings(text).networkParms());
        assertEquals(List.of(Note.Remark.ADDED_ANYWAY, Note.Remark.ADDED_ANYWAY), Readings.remarks(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ssid home",
                "ssid \"DIRECT-xy",
                "ssid DIRECT-abcdefghijklmnopqrstuvwxyz0123",
                "ssid \"\"",
                "psk short",
                "psk \"unbalanced",
                "psk ünïcode-words",
                "p2p_client_list 02:00",
                "key_mgmt WPA-PSK;reboot",
                "id_str \"x\"",
                "proto: 'RSN\u00a0'"
            })
    void aWrongNetworkValueIsRefusedAndNotShown(String line) {
        List<Problem> problems = problems("network_parms:\n- " + line + "\n");
        assertEquals(1, problems.size());
        assertEquals(at(2, 3), problems.getFirst().place());
        assertEquals(Shape.HIDDEN, ((Reason.WrongValue) problems.getFirst().reason()).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssid", "[ssid, x]", "None", "'a=b c'", "psk: None"})
    void whatIsNoNameWithAValueIsRefused(String line) {
        List<Reason> reasons = reasons("network_parms:\n- " + line + "\n");
        assertEquals(1, reasons.size());
        assertEquals(Kind.NAMES_WITH_VALUES, ((Reason.WrongValue) reasons.getFirst()).expected());
    }

    @Test
    void aVariableIsGivenOnce() {
        assertEquals(
                List.of(new Reason.RepeatedKey("config_parms.country", 2)),
                reasons("config_parms:\n- country DE\n- country FR\n"));
    }

    @Test
    void configurationParametersAreTakenAsWritten() {
        assertEquals(
                Map.of(
                        "update_config",
                        "yes",
                        "device_type",
                        "010",
                        "device_name",
                        "a \"b\" c",
                        "openssl_ciphers",
                        "ALL"),
                settings(
                                "config_parms: {update_config: yes, device_type: 010, device_name: 'a \"b\" c', openssl_ciphers: ALL}")
                        .configParms());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opensc_engine_path",
                "pkcs11_engine_path",
                "pkcs11_module_path",
                "load_dynamic_eap",
                "Load_Dynamic_EAP"
            })
    void nothingIsLoadedIntoWpaSupplicant(String variable) {
        assertEquals(
                List.of(new Reason.LoadsCode("config_parms." + variable)),
                reasons("config_parms: {" + variable + ": /tmp/x.so}"));
    }

    @Test
    void nothingIsLoadedByANetworkEither() {
        assertEquals(
                List.of(new Reason.LoadsCode("network_parms.engine_id")), reasons("network_parms: [engine_id pkcs11]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\nb\"", "\"a\\0\"", "\"\\x7f\"", "''", "\"\\uD800\""})
    void controlCharactersNeverReachWpaSupplicant(String value) {
        assertEquals(
                List.of(new Reason.WrongValue("config_parms.model_name", Kind.TEXT, Shape.HIDDEN)),
                reasons("config_parms: {model_name: " + value + "}"));
    }
}
