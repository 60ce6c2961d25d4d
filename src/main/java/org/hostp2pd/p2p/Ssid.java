package org.hostp2pd.p2p;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// The name of a network: 1 to 32 octets that need not be text (IEEE 802.11, SSID element).
///
/// @param octets one character for each octet
public record Ssid(String octets) {
    private static final int LONGEST = 32;
    private static final String PREFIX = "DIRECT-";

    public Ssid {
        if (octets.isEmpty() || octets.length() > LONGEST || octets.chars().anyMatch(c -> c > 0xff)) {
            throw new IllegalArgumentException("an SSID is 1 to 32 octets");
        }
    }

    /// The SSID of a text in UTF-8. @throws IllegalArgumentException when that is not 1 to 32 octets
    public static Ssid ofText(String text) {
        return new Ssid(Octets.encode(text));
    }

    /// The same, empty where the text is not an SSID.
    public static Optional<Ssid> parseText(String text) {
        return ofOctets(Octets.encode(text));
    }

    /// An SSID as wpa_supplicant writes it in events and replies (printf_encode in hostap common.c); empty where it
    /// is not one.
    public static Optional<Ssid> parsePrintf(String encoded) {
        return Printf.decode(encoded).flatMap(Ssid::ofOctets);
    }

    /// The same. @throws IllegalArgumentException when it is not one
    public static Ssid ofPrintf(String encoded) {
        return parsePrintf(encoded).orElseThrow(() -> new IllegalArgumentException("not an encoded SSID"));
    }

    /// An SSID as a configuration file or GET_NETWORK holds it: `"text"`, `P"escaped"` or hexadecimal; empty where
    /// it is none. Source: wpa_config_parse_string in hostap.
    public static Optional<Ssid> parseConfigured(String value) {
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            return ofOctets(value.substring(1, value.length() - 1));
        }
        if (value.length() >= 3 && value.startsWith("P\"") && value.endsWith("\"")) {
            return parsePrintf(value.substring(2, value.length() - 1));
        }
        return parseHex(value);
    }

    /// An SSID of hexadecimal digits, two for each octet; empty where it is none.
    public static Optional<Ssid> parseHex(String hex) {
        if (hex.length() % 2 != 0 || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            return Optional.empty();
        }
        return ofOctets(new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1));
    }

    private static Optional<Ssid> ofOctets(String octets) {
        return octets.isEmpty() || octets.length() > LONGEST || octets.chars().anyMatch(c -> c > 0xff)
                ? Optional.empty()
                : Optional.of(new Ssid(octets));
    }

    /// The octets read as UTF-8, malformed sequences as U+FFFD. Hostile.
    public String text() {
        return Octets.decode(octets);
    }

    /// Two lower-case hexadecimal digits for each octet.
    public String hex() {
        return HexFormat.of().formatHex(octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// The text safe for terminals, logs and labels (see [ShownText]).
    public String shown() {
        return ShownText.of(text());
    }

    /// As wpa_supplicant writes it in events and replies: quotes, control characters and all that is not ASCII
    /// escaped.
    String printf() {
        return Printf.encode(octets);
    }

    /// Whether it is one of a P2P group: `DIRECT-` and two more characters (Wi-Fi Direct specification, P2P Group
    /// ID).
    public boolean wellFormedP2p() {
        return octets.startsWith(PREFIX) && octets.length() >= PREFIX.length() + 2;
    }

    /// The same as [#shown()].
    @Override
    public String toString() {
        return shown();
    }
}
