package org.hostp2pd.p2p;

import java.util.HexFormat;
import java.util.Optional;

/// A 48-bit IEEE 802 address, of a device or of one of its interfaces.
///
/// @param bits the address in the low 48 bits, first octet highest
public record MacAddress(long bits) implements Comparable<MacAddress> {
    private static final int TEXT_LENGTH = 17;

    public MacAddress {
        if (bits >>> 48 != 0) {
            throw new IllegalArgumentException("not a 48-bit address");
        }
    }

    /// The address written as six pairs of hexadecimal digits with colons, in either case.
    ///
    /// @throws IllegalArgumentException when the text is anything else
    public static MacAddress of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a MAC address"));
    }

    /// The same, empty when the text is anything else.
    public static Optional<MacAddress> parse(String text) {
        if (text.length() != TEXT_LENGTH) {
            return Optional.empty();
        }
        long bits = bits(text, 0);
        return bits < 0 ? Optional.empty() : Optional.of(new MacAddress(bits));
    }

    /// The bits of the address that stands at that place of a text long enough for one; negative where there is
    /// none.
    static long bits(String text, int from) {
        long bits = 0;
        for (int at = 0; at < TEXT_LENGTH; at++) {
            char c = text.charAt(from + at);
            if (at % 3 == 2 ? c != ':' : !HexFormat.isHexDigit(c)) {
                return -1;
            }
            if (c != ':') {
                bits = bits << 4 | HexFormat.fromHexDigit(c);
            }
        }
        return bits;
    }

    @Override
    public int compareTo(MacAddress other) {
        return Long.compare(bits, other.bits);
    }

    /// Lower-case with colons, as wpa_supplicant writes it.
    @Override
    public String toString() {
        char[] text = new char[TEXT_LENGTH];
        for (int at = 0, shift = 44; at < TEXT_LENGTH; at++) {
            if (at % 3 == 2) {
                text[at] = ':';
            } else {
                text[at] = Character.forDigit((int) (bits >>> shift) & 0xf, 16);
                shift -= 4;
            }
        }
        return new String(text);
    }
}
