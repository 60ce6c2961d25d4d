package org.hostp2pd.p2p;

import java.util.HexFormat;
import java.util.Optional;

/// The escapes wpa_supplicant writes octets with (printf_encode and printf_decode in hostap common.c).
final class Printf {
    private static final String PLAIN = "\"\\\u001b\n\r\t";
    private static final String LETTER = "\"\\enrt";

    private Printf() {}

    static String encode(String octets) {
        StringBuilder encoded = new StringBuilder();
        octets.chars().forEach(octet -> encode(encoded, octet));
        return encoded.toString();
    }

    private static void encode(StringBuilder encoded, int octet) {
        int known = PLAIN.indexOf(octet);
        if (known >= 0) {
            encoded.append('\\').append(LETTER.charAt(known));
        } else if (octet >= ' ' && octet < 0x7f) {
            encoded.append((char) octet);
        } else {
            encoded.append("\\x").append(HexFormat.of().toHexDigits((byte) octet));
        }
    }

    /// The octets; empty where an escape is none that wpa_supplicant writes.
    static Optional<String> decode(String encoded) {
        if (encoded.indexOf('\\') < 0) {
            return Optional.of(encoded);
        }
        StringBuilder octets = new StringBuilder();
        int at = 0;
        while (at >= 0 && at < encoded.length()) {
            at = decode(encoded, at, octets);
        }
        return at < 0 ? Optional.empty() : Optional.of(octets.toString());
    }

    private static int decode(String encoded, int at, StringBuilder octets) {
        char c = encoded.charAt(at);
        if (c != '\\') {
            octets.append(c);
            return at + 1;
        }
        char letter = at + 1 < encoded.length() ? encoded.charAt(at + 1) : 0;
        if (letter == 'x') {
            return decodeHex(encoded, at + 2, octets);
        }
        int known = LETTER.indexOf(letter);
        if (known < 0) {
            return -1;
        }
        octets.append(PLAIN.charAt(known));
        return at + 2;
    }

    private static int decodeHex(String encoded, int at, StringBuilder octets) {
        if (at + 2 > encoded.length()
                || !HexFormat.isHexDigit(encoded.charAt(at))
                || !HexFormat.isHexDigit(encoded.charAt(at + 1))) {
            return -1;
        }
        octets.append((char) HexFormat.fromHexDigits(encoded, at, at + 2));
        return at + 2;
    }
}
