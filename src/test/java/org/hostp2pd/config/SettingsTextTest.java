package org.hostp2pd.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTextTest {
    private static final String FILE = """
            %YAML 1.1
            ---
            # Ours, \ud83d\ude00 since 2019.
            hostp2pd:

              # who gets in
              pin: "12345670"   # on the door
              ssid_postfix: 'It''s'
              dynamic_group: False
              select_timeout_secs:
                # seconds
                normal: 10
                connect: 90
              network_parms:
                - ssid "DIRECT-xy"
              run_program:
              config_parms: {p2p_go_intent: 15, device_name: Shop}
            logging:
              version: 1
            """;

    private static SettingsText text(String yaml) {
        return SettingsText.of(yaml).orElseThrow();
    }

    private static String with(String yaml, String key, String value, boolean words) {
        return text(yaml).with(key, value, words).orElseThrow().text();
    }

    @Test
    void onlyTheValueChanges() {
        assertEquals(FILE.replace("False", "True"), with(FILE, "dynamic_group", "True", false));
        assertEquals(FILE.replace("90", "60"), with(FILE, "select_timeout_secs.connect", "60", false));
    }

    @Test
    void quotesAndTheCommentBehindAValueStay() {
        assertEquals(FILE.replace("12345670", "00000000"), with(FILE, "pin", "00000000", true));
        assertEquals(FILE.replace("It''s", "We''re"), with(FILE, "ssid_postfix", "We're", true));
    }

    @Test
    void aKeyWithoutAValueGetsOne() {
        assertEquals(
                FILE.replace("run_program:", "run_program: /usr/bin/tell"),
                with(FILE, "run_program", "/usr/bin/tell", true));
    }

    @Test
    void anAbsentKeyIsAddedUnderItsSection() {
        assertEquals(
                FILE.replace("hostp2pd:\n", "hostp2pd:\n  pbc_in_use: True\n"),
                with(FILE, "pbc_in_use", "True", false));
        assertEquals(
                FILE.replace("select_timeout_secs:\n", "select_timeout_secs:\n    long: 300\n"),
                with(FILE, "select_timeout_secs.long", "300", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | hostp2pd:~  pin: \"1234\"~",
                "'# nothing yet~'       | # nothing yet~hostp2pd:~  pin: \"1234\"~",
                "'hostp2pd:~'           | hostp2pd:~  pin: \"1234\"~",
                "'dynamic_group: True'  | dynamic_group: True~pin: \"1234\"~",
            })
    void anAbsentKeyIsAddedWhateverIsThere(String before, String after) {
        assertEquals(after.replace('~', '\n'), with(before.replace('~', '\n'), "pin", "1234", true));
    }

    @Test
    void whatReadsBackOtherwiseIsRefused() {
        assertEquals(Optional.empty(), text(FILE).with("dynamic_group", "True # not this", false));
        assertEquals(Optional.empty(), text(FILE).with("dynamic_group", "[", false));
        assertEquals(Optional.empty(), text(FILE).with("pin", "1\n2", true));
    }

    private static final String LIST = """
            hostp2pd:
              pbc_white_list:   # by name
                # downstairs
                - Kitchen   # the old one
                - TV
              # the end
              pin: None
            """;

    @Test
    void aListIsReadWithItsCommentsAndWithoutTheBlanksBeforeIt() {
        assertEquals(
                Optional.of("# downstairs\n- Kitchen   # the old one\n- TV"),
                text(LIST).value("pbc_white_list"));
        assertEquals(
                Optional.of("{p2p_go_intent: 15, device_name: Shop}"),
                text(FILE).value("config_parms"));
    }

    @Test
    void theLinesOfAListAreChangedAndNothingAroundThem() {
        assertEquals(
                LIST.replace("    - TV\n", "    - Radio\n    - 76:b8:1e:90:3c:05\n"),
                with(
                        LIST,
                        "pbc_white_list",
                        "# downstairs\n- Kitchen   # the old one\n- Radio\n- 76:b8:1e:90:3c:05\n",
                        false));
        assertEquals(
                FILE.replace("DIRECT-xy\"", "DIRECT-zz\"\n    - proto RSN"),
                with(FILE, "network_parms", "- ssid \"DIRECT-zz\"\n- proto RSN", false));
    }

    @Test
    void aListInALineBecomesLinesAndBack() {
        String empty = "hostp2pd:\n  pbc_white_list: []   # by name\n  pin: None\n";
        String one = "hostp2pd:\n  pbc_white_list:   # by name\n    - Kitchen\n  pin: None\n";
        assertEquals(one, with(empty, "pbc_white_list", "- Kitchen", false));
        assertEquals(empty, with(one, "pbc_white_list", "[]", false));
        assertEquals(
                "hostp2pd:\n  pbc_white_list: [a, b]   # by name\n  pin: None\n",
                with(one, "pbc_white_list", "[a, b]", false));
    }

    @Test
    void aListThatIsAbsentIsAddedOverLines() {
        assertEquals(
                "hostp2pd:\n  config_parms:\n    device_name: Shop\n    p2p_go_intent: 7\n",
                with("", "config_parms", "device_name: Shop\np2p_go_intent: 7", false));
    }

    @Test
    void aSectionInBracesIsReplacedWhole() {
        assertEquals(
                FILE.replace("{p2p_go_intent: 15, device_name: Shop}", "{device_name: Bar}"),
                with(FILE, "config_parms", "{device_name: Bar}", false));
    }

    @Test
    void linesThatReachIntoAnotherKeyAreRefused() {
        assertEquals(Optional.empty(), text(LIST).with("pbc_white_list", "- a\n  - b: [", false));
        assertEquals(Optional.empty(), text(LIST).with("pbc_white_list", "- a\n\t- b", false));
    }

    @Test
    void aLongTextIsLeftToTheFile() {
        String folded = "hostp2pd:\n  ssid_postfix: >\n    a\n    b\n";
        assertTrue(text(folded).overLines("ssid_postfix"));
        assertEquals(Optional.empty(), text(folded).with("ssid_postfix", "c", true));
        assertFalse(text(LIST).overLines("pbc_white_list"));
    }

    @Test
    void theExampleReadsTheSameAfterAChangeThereAndBack() throws IOException {
        String example = Files.readString(Path.of("resources/org/hostp2pd/config/hostp2pd.yaml"));
        String changed = with(example, "min_conn_delay", "7", false);
        assertEquals(example, with(changed, "min_conn_delay", "40", false));
        assertTrue(text(changed).read() instanceof Configuration.Accepted);
    }

    @Test
    void theFileKeepsItsMode(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("hostp2pd.yaml"), "pin: None\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertTrue(new SettingsFile(file).replace("pin: None\n", "pin: '1234'\n"));
        assertEquals("pin: '1234'\n", Files.readString(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFileThatChangedMeanwhileIsLeftAlone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("hostp2pd.yaml"), "pin: '9999'\n");
        assertFalse(new SettingsFile(file).replace("pin: None\n", "pin: '1234'\n"));
        assertEquals("pin: '9999'\n", Files.readString(file));
    }
}
