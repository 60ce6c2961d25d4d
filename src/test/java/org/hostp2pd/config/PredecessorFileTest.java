package org.hostp2pd.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hostp2pd.config.LogSettings.Level;
import org.hostp2pd.config.Settings.Listed;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.GroupOption;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NetworkId;
import org.hostp2pd.p2p.NetworkValue;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.p2p.WpsPin;
import org.junit.jupiter.api.Test;

/// Files as users of the predecessor have them.
final class PredecessorFileTest {
    private static final String FULL = """
            %YAML 1.1
            ---
            logging:
              version: 1
              disable_existing_loggers: False
              formatters:
                plain: {format: '%(message)s'}
              handlers:
                screen:
                  class: logging.StreamHandler
                  level: ERROR
                  formatter: plain
                  stream: ext://sys.stdout
                disk:
                  class: logging.handlers.RotatingFileHandler
                  level: DEBUG
                  filename: /var/log/hostp2pd.log
                  maxBytes: 1000000
                  backupCount: 2
              root:
                level: WARNING
                handlers: [screen, disk]
            hostp2pd:
              select_timeout_secs:
                normal: 11
                connect: 91
                long: 601
                enroller: 600
              p2p_client: wpa_cli
              min_conn_delay: 41
              max_num_failures: 4
              max_num_wpa_cli_failures: 10
              max_scan_polling: 3
              save_config_enabled: False
              pbc_in_use: False
              p2p_group_add_opts: freq=2 ht40
              p2p_connect_opts: "freq=5 go_intent=15"
              activate_persistent_group: True
              activate_autonomous_group: False
              ssid_postfix: "-cellar"
              persistent_network_id: 1
              max_negotiation_time: 121
              wpa_supplicant_min_err_warn: None
              dynamic_group: True
              pin: 02753164
              pin_module: None
              force_logging: None
              interface: p2p-dev-wlan0
              run_program: /usr/local/bin/hook
              pbc_white_list:
                - Kitchen tablet
                - 02:00:00:00:01:00
              network_parms:
                - ssid "DIRECT-ab-cellar"
                - psk "correct horse"
                - proto RSN
                - key_mgmt WPA-PSK
                - pairwise CCMP
                - auth_alg OPEN
              config_parms:
                device_name: Cellar host
                device_type: 6-0050F204-1
                config_methods: keypad
                update_config: 1
            """;

    @Test
    void everyKeyIsRead() {
        Settings expected = new Settings(
                new Settings.Technique(false, true, false),
                Optional.of(new InterfaceName("p2p-dev-wlan0")),
                List.of(),
                new Settings.Finding(Duration.ofSeconds(11), Duration.ofSeconds(91), Duration.ofSeconds(601), 3),
                new Settings.Pace(Duration.ofSeconds(41), Duration.ofSeconds(121), 4, 10, OptionalInt.empty()),
                new Settings.Access(
                        Optional.of(Settings.Method.PIN),
                        Optional.of(new WpsPin("02753164")),
                        Optional.empty(),
                        List.of(
                                new Listed.Name("Kitchen tablet"),
                                new Listed.Address(MacAddress.of("02:00:00:00:01:00")))),
                List.of(new GroupOption.Freq(2), new GroupOption.Flag(GroupOption.Flag.Word.HT40)),
                List.of(new GroupOption.Freq(5), new GroupOption.GoIntent(15)),
                Optional.of(new NetworkId(1)),
                Optional.of("-cellar"),
                List.of(
                        new NetworkValue.SsidValue(Ssid.ofText("DIRECT-ab-cellar")),
                        new NetworkValue.KeyValue(new GroupKey.Passphrase("correct horse")),
                        new NetworkValue.Words("proto", "RSN"),
                        new NetworkValue.Words("key_mgmt", "WPA-PSK"),
                        new NetworkValue.Words("pairwise", "CCMP"),
                        new NetworkValue.Words("auth_alg", "OPEN")),
                Map.of(
                        "device_name", "Cellar host",
                        "device_type", "6-0050F204-1",
                        "config_methods", "keypad",
                        "update_config", "1"),
                false,
                new Settings.Hook(Optional.of(Path.of("/usr/local/bin/hook")), Duration.ofSeconds(30)));
        assertEquals(expected, Readings.settings(FULL));
    }

    @Test
    void theLoggingIsHonoured() {
        LogSettings.LogFile file = new LogSettings.LogFile(Path.of("/var/log/hostp2pd.log"), Level.DEBUG, 1_000_000, 2);
        assertEquals(
                new LogSettings(Level.WARNING, Optional.of(file), Optional.of(Level.ERROR)),
                Readings.accepted(FULL).logging());
    }

    @Test
    void whatHasNoMeaningAnyMoreIsNoted() {
        List<Note> expected = List.of(
                new Note(
                        Readings.at(4, 3),
                        Note.Remark.LOGGING_IGNORED,
                        List.of(
                                "logging.disable_existing_loggers",
                                "logging.formatters",
                                "logging.handlers.screen.formatter",
                                "logging.handlers.screen.stream")),
                new Note(Readings.at(28, 5), Note.Remark.ENROLLER_UNUSED, List.of("select_timeout_secs.enroller")),
                new Note(Readings.at(29, 3), Note.Remark.P2P_CLIENT_UNUSED, List.of("p2p_client")));
        assertEquals(expected, Readings.accepted(FULL).notes());
    }

    @Test
    void theOrderOfConfigurationParametersIsKept() {
        assertEquals(
                List.of("device_name", "device_type", "config_methods", "update_config"),
                List.copyOf(Readings.settings(FULL).configParms().keySet()));
    }

    @Test
    void aFileWithoutTheSectionAroundItIsRead() {
        Settings.Access access = Settings.defaults().access();
        Settings.Access withPin = new Settings.Access(
                access.method(), Optional.of(new WpsPin("12345670")), access.pinCommand(), access.pushButtonList());
        assertEquals(Settings.defaults().with(withPin), Readings.settings("pin: \"12345670\"\n"));
    }

    @Test
    void parametersMayBeListsOrSectionsAlike() {
        Settings asSection = Readings.settings("""
                config_parms: {device_name: Cellar host, p2p_go_intent: 15}
                network_parms: {ssid: DIRECT-ab, psk: correct horse}
                """);
        Settings asList = Readings.settings("""
                config_parms:
                - device_name   Cellar host
                - p2p_go_intent: 15
                network_parms:
                - ssid DIRECT-ab
                - psk: '"correct horse"'
                """);
        assertEquals(asSection, asList);
    }
}
