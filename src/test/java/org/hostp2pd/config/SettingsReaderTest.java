package org.hostp2pd.config;

import static org.hostp2pd.config.Readings.at;
import static org.hostp2pd.config.Readings.problems;
import static org.hostp2pd.config.Readings.reasons;
import static org.hostp2pd.config.Readings.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hostp2pd.config.Expected.Kind;
import org.hostp2pd.p2p.InterfaceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsReaderTest {
    private static Reason.Found text(String text) {
        return new Reason.Found.Text(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "# nothing\n", "%YAML 1.1\n---\n", "hostp2pd:\n", "hostp2pd: None\n", "~", "--- {}\n"})
    void anEmptyFileMeansTheDefaults(String text) {
        assertEquals(
                new Configuration.Accepted(Settings.defaults(), LogSettings.defaults(), Optional.empty(), List.of()),
                Readings.read(text));
    }

    @Test
    void theDefaultsAreThePredecessorsButForThePin() {
        Settings expected = new Settings(
                new Settings.Technique(true, true, false),
                Optional.empty(),
                List.of(),
                new Settings.Finding(Duration.ofSeconds(10), Duration.ofSeconds(90), Duration.ofSeconds(600), 2),
                new Settings.Pace(Duration.ofSeconds(40), Duration.ofSeconds(120), 3, 9, OptionalInt.of(0)),
                new Settings.Access(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                true,
                new Settings.Hook(Optional.empty(), Duration.ofSeconds(30)));
        assertEquals(expected, Settings.defaults());
    }

    @Test
    void everyKeyMayBeNoneAndThenMeansItsDefault() {
        for (String key : SettingsKeys.KNOWN) {
            Settings expected = Settings.defaults();
            Settings actual = settings(key + ": None\n");
            if (key.equals("wpa_supplicant_min_err_warn")) {
                assertEquals(OptionalInt.empty(), actual.pace().quietContactErrors());
            } else {
                assertEquals(expected, actual, key);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'-'", "''", "None", "' '"})
    void noProgramIsRun(String none) {
        assertEquals(Optional.empty(), settings("run_program: " + none).hook().program());
    }

    @Test
    void aProgramIsAnAbsolutePathWithoutArguments() {
        assertEquals(List.of(new Reason.HasArguments("run_program")), reasons("run_program: /bin/sh -c 'echo $1'"));
        assertEquals(
                List.of(new Reason.WrongValue("run_program", Kind.ABSOLUTE_PATH, text("hook.sh"))),
                reasons("run_program: hook.sh"));
        assertEquals(
                List.of(new Reason.WrongValue("pin_command", Kind.ABSOLUTE_PATH, text("/a\0b"))),
                reasons("pin_command: \"/a\\0b\""));
    }

    @Test
    void theInterfaceIsAutoOrAName() {
        assertEquals(Optional.empty(), settings("interface: auto").iface());
        assertEquals(
                Optional.of(new InterfaceName("wlan0")),
                settings("interface: wlan0").iface());
        assertEquals(
                List.of(new Reason.WrongValue("interface", Kind.INTERFACE_NAME, text("../wlan0"))),
                reasons("interface: ../wlan0"));
    }

    @Test
    void ourOwnKeysAreRead() {
        assertEquals(
                List.of(Path.of("/run/wpa"), Path.of("/tmp/wpa")),
                settings("control_directories: [/run/wpa, /tmp/wpa]").controlDirectories());
        assertEquals(
                Duration.ofMillis(2500),
                settings("run_program_timeout: 2.5").hook().limit());
    }

    @Test
    void aPostfixFitsIntoAnSsid() {
        assertEquals(
                Optional.of("-x".repeat(11) + "y"),
                settings("ssid_postfix: " + "-x".repeat(11) + "y").ssidPostfix());
        assertEquals(
                List.of(new Reason.WrongValue("ssid_postfix", Kind.SSID_POSTFIX, text("ä".repeat(12)))),
                reasons("ssid_postfix: " + "ä".repeat(12)));
    }

    @ParameterizedTest
    @CsvSource({
        "max_scan_polling,many",
        "max_scan_polling,-1",
        "max_scan_polling,010",
        "max_num_failures,0",
        "max_num_wpa_cli_failures,1.5",
        "max_negotiation_time,0",
        "min_conn_delay,1:30",
        "run_program_timeout,soon",
        "persistent_network_id,first",
        "wpa_supplicant_min_err_warn,all",
        "save_config_enabled,maybe",
        "pbc_in_use,keypad",
        "activate_persistent_group,2",
        "activate_autonomous_group,x",
        "dynamic_group,x",
        "force_logging,LOUD"
    })
    void aWrongValueIsRefusedWhereItStands(String key, String value) {
        List<Problem> problems = problems("hostp2pd:\n  " + key + ": " + value + "\n");
        assertEquals(1, problems.size());
        assertEquals(at(2, key.length() + 5), problems.getFirst().place());
        Reason.WrongValue reason = (Reason.WrongValue) problems.getFirst().reason();
        assertEquals(key, reason.key());
        assertEquals(text(value), reason.found());
    }

    @Test
    void everyKeyRefusesTheWrongShape() {
        for (String key : SettingsKeys.KNOWN) {
            boolean ignored = key.equals("p2p_client") || key.equals("pin_module");
            assertEquals(ignored, Readings.read(key + ": [[1, 2], [3]]\n") instanceof Configuration.Accepted, key);
            boolean section = ignored || key.equals("config_parms");
            assertEquals(
                    section,
                    Readings.read(key + ": {id_str: x}\n") instanceof Configuration.Accepted
                            && !key.equals("network_parms"),
                    key);
        }
    }

    @Test
    void allProblemsAreReportedInTheOrderOfTheText() {
        assertEquals(
                List.of(
                        new Problem(at(2, 3), new Reason.UnknownKey("pinn", Optional.of("pin"))),
                        new Problem(
                                at(3, 21),
                                new Reason.WrongValue(
                                        "max_scan_polling", new Expected.WholeNumber(0, 1_000_000), text("x"))),
                        new Problem(at(4, 3), new Reason.UnknownKey("colour", Optional.empty())),
                        new Problem(at(6, 3), new Reason.RepeatedKey("pin", 5)),
                        new Problem(
                                at(8, 5),
                                new Reason.UnknownKey(
                                        "select_timeout_secs.norml", Optional.of("select_timeout_secs.normal"))),
                        new Problem(at(9, 1), new Reason.Misplaced("interface", "hostp2pd"))),
                problems("""
                        hostp2pd:
                          pinn: "12345670"
                          max_scan_polling: x
                          colour: red
                          pin: "12345670"
                          pin: "00000000"
                          select_timeout_secs:
                            norml: 1
                        interface: wlan0
                        """));
    }

    @Test
    void noSecretIsEverShown() {
        String text = """
                pin: 5ecret
                pn: 5ecret
                pin=5ecret: x
                pin "5ecret": x
                interface: "wlan0
                 pin: 5ecret"
                network_parms:
                - psk "5ecret"
                - psk"5ecret"
                - 5ecret
                - ssid 5ecret
                - sae_password "5ecret"
                - psk 5ecret words
                config_parms:
                - 5ecret
                - wps_nfc_dev_pw "5ecret\\u0007"
                - "ext_password_backend 5ecret\\n"
                """;
        assertFalse(
                problems(text).toString().contains("5ecret"),
                () -> problems(text).toString());
        String good =
                "pin: 48151627\nnetwork_parms: [ssid DIRECT-xy, psk 5ecret words]\nconfig_parms: {device_name: x}";
        assertFalse(Readings.read(good).toString().contains("5ecret"));
        assertFalse(Readings.read(good).toString().contains("48151627"));
    }
}
