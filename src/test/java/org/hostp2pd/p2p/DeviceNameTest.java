package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceNameTest {
    private static DeviceName received(String text) {
        return DeviceName.ofOctets(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void octetsAreReadAsUtf8() {
        assertEquals(new DeviceName("K\u00fcche \ud83d\ude00"), received("K\u00fcche \ud83d\ude00"));
    }

    @Test
    void malformedSequencesAreReplaced() {
        assertEquals(new DeviceName("\ufffd\ufffda\ufffd"), DeviceName.ofOctets("\u00ff\u00fea\u00c3"));
    }

    @Test
    void aNameCutInsideALetterLosesThatLetterOnly() {
        assertEquals(
                new DeviceName("a".repeat(31) + "\ufffd"),
                DeviceName.ofOctets("a".repeat(31) + "\u00c3\u00a4 and what is beyond 32 octets"));
    }

    @Test
    void aLongNameIsCut() {
        assertEquals("x".repeat(32), new DeviceName("x".repeat(40)).text());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Bob's phone,Bob's phone",
                "K\u00fcche \u4e2d\u6587,K\u00fcche \u4e2d\u6587",
                "\ud83d\ude00,\ud83d\ude00",
                "a\\b,a\\\\b",
                "\\u202E,\\\\u202E",
                "\u202edlrow,\\u202Edlrow",
                "\u2066x\u2069,\\u2066x\\u2069",
                "a\u200bb\u200db\ufeff,a\\u200Bb\\u200Db\\uFEFF",
                "\u001b[2J\u0007,\\u001B[2J\\u0007",
                "\u009b1m\u007f,\\u009B1m\\u007F",
                "x\u2028y\u2029,x\\u2028y\\u2029",
                "x\u00ady\u3164\u115f,x\\u00ADy\\u3164\\u115F",
                "\u2764\ufe0f,\u2764\\uFE0F",
                "a\u00a0b\u3000c,a\\u00A0b\\u3000c",
                "\ue000\udb80\udc00,\\uE000\\u{F0000}",
                "\udb40\udc41,\\u{E0041}",
                "\ufffd,\ufffd"
            })
    void whatCannotBeSeenIsShownEscaped(String text, String shown) {
        DeviceName name = new DeviceName(text);
        assertEquals(shown, name.shown());
        assertEquals(shown, name.toString());
    }

    @Test
    void unassignedCharactersAndLoneSurrogatesAreEscaped() {
        assertEquals("\\u{E0FFF}", ShownText.of(Character.toString(0xe0fff)));
        assertEquals("\\uD800", ShownText.of("\ud800"));
    }
}
