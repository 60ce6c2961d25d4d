package org.hostp2pd.config.wpa;

import static org.hostp2pd.config.wpa.Documents.LIVED_IN;
import static org.hostp2pd.config.wpa.Documents.parsed;
import static org.hostp2pd.config.wpa.Documents.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.wpa.WpaBlock.Kind;
import org.hostp2pd.config.wpa.WpaReading.Refused;
import org.hostp2pd.config.wpa.WpaReading.Understood;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.Ssid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read, and that nothing else changes.
final class WpaDocumentTest {
    private static final Path EXAMPLES = Path.of("/usr/share/doc/wpasupplicant/examples");

    @Test
    void settingsAndBlocksAreReadAsWpaSupplicantReadsThem() {
        WpaDocument document = parsed(LIVED_IN);
        assertEquals("DIR=/run/wpa_supplicant GROUP=netdev", document.text("ctrl_interface"));
        assertEquals("1", document.text("update_config"));
        assertEquals("DIRECT-kitchen", document.text("device_name"));
        assertEquals("15", document.text("p2p_go_intent"));
        assertEquals(
                List.of(Kind.NETWORK, Kind.NETWORK, Kind.CREDENTIAL, Kind.BLOB, Kind.NETWORK),
                document.blocks().stream().map(WpaBlock::kind).toList());
        assertEquals("Office # 5", document.blocks().getFirst().text("ssid"));
        assertEquals("a quote \\\" inside", document.blocks().getFirst().text("psk"));
        assertEquals(
                Optional.of(Ssid.ofText("café")),
                document.blocks().get(1).setting("ssid").flatMap(WpaSetting::ssid));
    }

    @Test
    void whatIsReadIsWrittenAsItWas() {
        assertEquals(LIVED_IN, text(parsed(LIVED_IN)));
        assertEquals(LIVED_IN.replace("\n", "\r\n"), text(parsed(LIVED_IN.replace("\n", "\r\n"))));
        assertEquals("", text(parsed("")));
        assertEquals("a=1", text(parsed("a=1")));
        assertEquals("\n\n \t\n#\n", text(parsed("\n\n \t\n#\n")));
    }

    @Test
    void theExamplesOfThePackageAreReadAndKept() throws IOException {
        assumeTrue(Files.isDirectory(EXAMPLES), "the examples of the package wpasupplicant are not installed");
        try (var files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(it ->
                            it.toString().endsWith(".conf") && !it.toString().contains("udhcpd"))
                    .toList()) {
                byte[] octets = Files.readAllBytes(file);
                Understood read = (Understood) WpaDocument.read(octets);
                assertEquals(new String(octets, StandardCharsets.ISO_8859_1), text(read.document()), file::toString);
                assertFalse(read.document().settings().isEmpty()
                        && read.document().blocks().isEmpty());
            }
        }
    }

    @Test
    void aChangedSettingKeepsItsIndentAndComment() {
        String after = text(parsed(LIVED_IN)
                .with("device_name", WpaValue.words("DIRECT-hall"))
                .orElseThrow());
        assertEquals(LIVED_IN.replace("DIRECT-kitchen #", "DIRECT-hall #"), after);
        assertEquals(
                LIVED_IN.replace("  update_config=1", "  update_config=0"),
                text(parsed(LIVED_IN).with("update_config", WpaValue.number(0)).orElseThrow()));
    }

    @Test
    void aNewSettingGoesBelowTheOthersOfItsPlace() {
        assertEquals(
                LIVED_IN.replace("p2p_go_intent=15\n", "p2p_go_intent=15\npersistent_reconnect=1\n"),
                text(parsed(LIVED_IN)
                        .with("persistent_reconnect", WpaValue.number(1))
                        .orElseThrow()));
        assertEquals(
                LIVED_IN.replace("disabled=1\n", "disabled=1\n    mode=0\n"),
                text(parsed(LIVED_IN).with(1, "mode", WpaValue.number(0)).orElseThrow()));
        assertEquals(
                "a=1\r\nb=2\r\n",
                text(parsed("a=1\r\n").with("b", WpaValue.number(2)).orElseThrow()));
        assertEquals(
                "# head\n\nb=2\n# net\nnetwork={\n}\n",
                text(parsed("# head\n\n# net\nnetwork={\n}\n")
                        .with("b", WpaValue.number(2))
                        .orElseThrow()));
        assertEquals(
                "b=2\n", text(WpaDocument.EMPTY.with("b", WpaValue.number(2)).orElseThrow()));
    }

    @Test
    void ofSeveralTheLastCountsAndIsChanged() {
        WpaDocument document = parsed("country=DE\n#\ncountry=IT # here\n");
        assertEquals("IT", document.text("country"));
        assertEquals(
                "country=DE\n#\ncountry=FR # here\n",
                text(document.with("country", WpaValue.words("FR")).orElseThrow()));
        assertEquals("#\n", text(document.without("country")));
    }

    @Test
    void aBlockIsAddedAndTakenAwayAgainWithoutATrace() {
        List<WpaAssignment> group = List.of(
                new WpaAssignment("ssid", WpaValue.ssid(Ssid.ofText("DIRECT-ab-café"))),
                new WpaAssignment("psk", WpaValue.key(new GroupKey.Passphrase("quoted\" # rest"))),
                new WpaAssignment("mode", WpaValue.number(3)));
        assertEquals(
                Optional.empty(), parsed(LIVED_IN).withNetwork(group), "a sign after a lone quote begins a comment");
        WpaDocument with = parsed(LIVED_IN)
                .withNetwork(List.of(group.getFirst(), group.getLast()))
                .orElseThrow();
        assertTrue(text(with).endsWith("}\n\nnetwork={\n\tssid=4449524543542d61622d636166c3a9\n\tmode=3\n}\n"));
        assertEquals(LIVED_IN, text(with.withoutBlock(5)));
    }

    @Test
    void aSettingOfABlockIsTakenAway() {
        assertEquals(
                LIVED_IN.replace("\tdomain=\"one.example.com\"\n\tdomain=\"two.example.com\"\n", ""),
                text(parsed(LIVED_IN).without(2, "domain")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
                    a=1\\nnonsense|2|1|NO_SETTING
                    a=1\\n  b =1|2|3|BAD_NAME
                    network={\\n\\tssid="x|2|7|OPEN_QUOTE
                    a=1\\n network={\\nssid="x"|2|2|OPEN_BLOCK
                    # c\\n\\t}|2|2|STRAY_BRACE
                    network={\\nnetwork={\\n}|2|1|BLOCK_IN_BLOCK
                    network = {\\n}|1|1|BAD_NAME
                    \u00ef\u00bb\u00bf#c|1|1|NO_SETTING
                    a=1\\nb=\\0|2|3|ZERO""")
    void whatWpaSupplicantRefusesIsRefusedWithItsPlace(String written, int line, int column, WpaFault fault) {
        String text = written.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0");
        assertEquals(new Refused(line, column, fault), WpaDocument.read(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nupdate_config=0", "a\rb", "a\u0000", " a", "a ", "\u007f"})
    void noValueBreaksOutOfItsLine(String value) {
        assertThrows(IllegalArgumentException.class, () -> WpaValue.words(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a # b", "#", "\"a\" # b"})
    void aValueThatWouldBeReadOtherwiseIsNotWritten(String value) {
        assertEquals(Optional.empty(), parsed(LIVED_IN).with("device_name", WpaValue.words(value)));
        assertEquals(Optional.empty(), parsed(LIVED_IN).with(1, "id_str", WpaValue.words(value)));
    }

    @Test
    void aLoneQuoteDoesNotSwallowTheCommentBehindIt() {
        assertEquals(Optional.empty(), parsed("name=a # \"x\n").with("name", WpaValue.words("\"")));
    }

    @Test
    void nothingGivesAPassphraseAway() {
        WpaDocument document = parsed(LIVED_IN);
        assertFalse(document.toString().contains("secret"));
        assertFalse(document.blocks().toString().contains("secret"));
        assertFalse(WpaValue.words("secret").toString().contains("secret"));
    }
}
