package org.hostp2pd.simulator;

import java.nio.charset.StandardCharsets;

/// Octets as text of one character each, because names on the air need not be any encoding's text.
final class Octets {
    private Octets() {}

    static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// As `printf_encode` in hostap common.c writes an SSID.
    static String escaped(String octets) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < octets.length(); at++) {
            char c = octets.charAt(at);
            text.append(
                    switch (c) {
                        case '"' -> "\\\"";
                        case '\\' -> "\\\\";
                        case 0x1b -> "\\e";
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        case '\t' -> "\\t";
                        default -> c >= 32 && c < 127 ? String.valueOf(c) : "\\x%02x".formatted((int) c);
                    });
        }
        return text.toString();
    }
}
