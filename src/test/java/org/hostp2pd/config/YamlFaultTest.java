package org.hostp2pd.config;

import static org.hostp2pd.config.Readings.at;
import static org.hostp2pd.config.Readings.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.hostp2pd.config.Reason.Fault;
import org.hostp2pd.config.Reason.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not YAML, or not harmless YAML.
final class YamlFaultTest {
    private static void assertFault(Fault fault, int line, int column, String text) {
        assertEquals(List.of(new Problem(at(line, column), new Reason.NotYaml(fault))), problems(text));
    }

    private static void assertUnreadable(Trouble trouble, byte[] bytes) {
        ConfigSource source = new ConfigSource.StandardInput(ByteBuffer.wrap(bytes));
        assertEquals(
                new Configuration.Refused(List.of(new Problem(Place.whole("-"), new Reason.Unreadable(trouble)))),
                new SettingsReader().read(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TAB               | 2 | 1 | hostp2pd:\\n\\tpin: x",
                "ALIAS             | 1 | 6 | pin: &a x",
                "ALIAS             | 1 | 6 | pin: *a",
                "TAG               | 1 | 6 | pin: !!java.io.File /etc/passwd",
                "TAG               | 1 | 6 | pin: !!python/object/apply:os.system [reboot]",
                "TAG               | 1 | 6 | pin: !mine x",
                "SECOND_DOCUMENT   | 2 | 1 | pin: 48151627\\n---\\npin: 48151627",
                "KEY_NOT_A_WORD    | 1 | 3 | ? [a, b]\\n: c",
                "SECTION_EXPECTED  | 1 | 1 | just words",
                "SECTION_EXPECTED  | 1 | 1 | - a\\n- b",
                "COLON_MISSING     | 2 | 1 | pin: x\\npin\\ninterface: auto",
                "COLON_UNEXPECTED  | 1 | 13 | interface: a: b",
                "INDENTATION       | 2 | 2 | hostp2pd: {}\\n pin: x",
                "INDENTATION       | 1 | 14 | run_program: -",
                "BRACKET_OPEN      | 1 | 17 | pbc_white_list: [a, b",
                "QUOTE_OPEN        | 1 | 15 | ssid_postfix: 'abc",
                "HEADER            | 2 | 1 | %YAML 1.1\\npin: x",
                "HEADER            | 1 | 1 | %YAML 2.0\\n---\\npin: x",
                "OTHER             | 1 | 19 | ssid_postfix: \"ab\\\\q\"",
            })
    void aFaultIsNamedWhereItIs(Fault fault, int line, int column, String text) {
        assertFault(
                fault,
                line,
                column,
                text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\"));
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 30; level++) {
            String before = "*a" + (level - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(level, level, String.join(", ", List.of(before, before, before))));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertFault(Fault.ALIAS, 1, 5, bomb.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void endlessNestingIsRefused(String step) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(
                        new Reason.NotYaml(Fault.TOO_DEEP),
                        problems(step.repeat(1000)).getFirst().reason()));
    }

    @Test
    void anEscapeBeyondUnicodeIsRefused() {
        assertEquals(
                List.of(new Problem(Place.whole("-"), new Reason.NotYaml(Fault.OTHER))),
                problems("pin: \"\\U99999999\""));
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertUnreadable(Trouble.NOT_TEXT, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
        assertUnreadable(Trouble.NOT_TEXT, new byte[] {'p', 'i', 'n', ':', ' ', (byte) 0xff, (byte) 0xfe});
        assertUnreadable(Trouble.NOT_TEXT, "pin: \0".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() {
        assertUnreadable(Trouble.TOO_LARGE, new byte[ConfigSource.MOST_BYTES + 1]);
    }

    @Test
    void tagsThatSayWhatIsMeantAnywayAreHarmless() {
        assertEquals(
                "48151627",
                Readings.settings("pin: !!str 48151627")
                        .access()
                        .pin()
                        .orElseThrow()
                        .digits());
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsAreHarmless() {
        assertEquals(
                3,
                Readings.settings("\ufeffmax_scan_polling: 3\r\npin: None\r\n")
                        .finding()
                        .maxPolling());
    }
}
