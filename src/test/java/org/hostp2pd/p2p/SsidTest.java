package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SsidTest {
    @Test
    void theEscapesOfWpaSupplicantAreUndone() {
        assertEquals(new Ssid("a\"\\\u001b\n\r\t\u00c3\u00a4"), Ssid.ofPrintf("a\\\"\\\\\\e\\n\\r\\t\\xc3\\xa4"));
        assertEquals(
                "a\\\"\\\\\\e\\n\\r\\t\\xc3\\xa4\\x7f\\x00",
                new Ssid("a\"\\\u001b\n\r\t\u00c3\u00a4\u007f\0").printf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\", "\\q", "\\x", "\\x1", "\\xg0", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "\u0101"})
    void whatIsNoEncodedSsidIsNone(String encoded) {
        assertEquals(Optional.empty(), Ssid.parsePrintf(encoded));
        assertThrows(IllegalArgumentException.class, () -> Ssid.ofPrintf(encoded));
    }

    @Test
    void textIsUtf8() {
        Ssid ssid = Ssid.ofText("DIRECT-\u00e4");
        assertEquals("DIRECT-\u00c3\u00a4", ssid.octets());
        assertEquals("4449524543542dc3a4", ssid.hex());
        assertEquals("DIRECT-\u00e4", ssid.text());
        assertEquals("DIRECT-\u00e4", ssid.shown());
        assertEquals("DIRECT-\\u202E\ufffd", new Ssid("DIRECT-\u00e2\u0080\u00ae\u00ff").toString());
        assertEquals(Optional.empty(), Ssid.parseText("\u00e4".repeat(17)));
        assertThrows(IllegalArgumentException.class, () -> Ssid.ofText(""));
    }

    @Test
    void theFormsOfAConfigurationAreRead() {
        Optional<Ssid> ssid = Optional.of(new Ssid("a\"b\t"));
        assertEquals(ssid, Ssid.parseConfigured("\"a\"b\t\""));
        assertEquals(ssid, Ssid.parseConfigured("P\"a\\\"b\\t\""));
        assertEquals(ssid, Ssid.parseConfigured("61226209"));
        assertEquals(Optional.empty(), Ssid.parseConfigured("\"\""));
        assertEquals(Optional.empty(), Ssid.parseConfigured("\""));
        assertEquals(Optional.empty(), Ssid.parseConfigured("abc"));
        assertEquals(Optional.empty(), Ssid.parseConfigured("xy"));
    }

    @Test
    void aP2pGroupsNameBeginsWithDirectAndTwoMore() {
        assertTrue(new Ssid("DIRECT-ab").wellFormedP2p());
        assertTrue(new Ssid("DIRECT-xy-printer").wellFormedP2p());
        assertFalse(new Ssid("DIRECT-a").wellFormedP2p());
        assertFalse(new Ssid("direct-ab").wellFormedP2p());
    }

    @Property
    void anySsidSurvivesEveryWriting(
            @ForAll @StringLength(min = 1, max = 32) @CharRange(from = 0, to = 255) String octets) {
        Ssid ssid = new Ssid(octets);
        assertEquals(ssid, Ssid.ofPrintf(ssid.printf()));
        assertEquals(Optional.of(ssid), Ssid.parseHex(ssid.hex()));
    }
}
