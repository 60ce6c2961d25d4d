package org.hostp2pd.p2p;

import java.nio.charset.StandardCharsets;

/// Octets kept in a string, one character each (ISO-8859-1), as datagrams are decoded: nothing is lost that is not
/// UTF-8.
final class Octets {
    private static final char MALFORMED = 0xff;

    private Octets() {}

    /// The octets read as UTF-8, each malformed sequence as U+FFFD.
    static String decode(String octets) {
        return ascii(octets)
                ? octets
                : new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /// The octets of a text in UTF-8.
    static String encode(String text) {
        return ascii(text) ? text : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /// As [#encode], with U+FFFD as one octet that is never valid, so that the octets are never more than those
    /// decoded.
    static String encodeRepaired(String text) {
        if (ascii(text)) {
            return text;
        }
        StringBuilder octets = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('\ufffd'); at >= 0; from = at + 1, at = text.indexOf('\ufffd', from)) {
            octets.append(encode(text.substring(from, at))).append(MALFORMED);
        }
        return octets.append(encode(text.substring(from))).toString();
    }

    private static boolean ascii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
