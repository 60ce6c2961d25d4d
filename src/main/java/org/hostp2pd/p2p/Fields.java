package org.hostp2pd.p2p;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The `key=value` lines of a reply. Where hostile text may hold line feeds (a peer's manufacturer and model are copied
/// from the air as they are), the caller narrows the text to what wpa_supplicant wrote itself.
record Fields(String text) {
    private static final int MOST_DIGITS = 18;

    /// The value of the first line with that key.
    Optional<String> first(String key) {
        if (text.startsWith(key) && text.startsWith("=", key.length())) {
            return Optional.of(line(key.length() + 1));
        }
        String start = "\n" + key + "=";
        int at = text.indexOf(start);
        return at < 0 ? Optional.empty() : Optional.of(line(at + start.length()));
    }

    /// The value of the last line with that key.
    Optional<String> last(String key) {
        String start = "\n" + key + "=";
        int at = text.lastIndexOf(start);
        return at < 0 ? first(key) : Optional.of(line(at + start.length()));
    }

    private String line(int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    /// What stands before the first line with that key; all of it where there is none.
    Fields before(String key) {
        int at = text.indexOf("\n" + key + "=");
        return at < 0 ? this : new Fields(text.substring(0, at));
    }

    /// The last line with that key and what follows; nothing where there is none.
    Fields from(String key) {
        int at = text.lastIndexOf("\n" + key + "=");
        return new Fields(at < 0 ? "" : text.substring(at));
    }

    /// The first line, which in some replies is an address alone.
    String head() {
        return line(0);
    }

    static OptionalLong number(Optional<String> value) {
        String digits = value.orElse("");
        String unsigned = digits.startsWith("-") ? digits.substring(1) : digits;
        return unsigned.isEmpty()
                        || unsigned.length() > MOST_DIGITS
                        || !unsigned.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(digits));
    }

    static OptionalInt integer(Optional<String> value) {
        OptionalLong number = number(value);
        return number.isPresent() && number.getAsLong() == (int) number.getAsLong()
                ? OptionalInt.of((int) number.getAsLong())
                : OptionalInt.empty();
    }

    /// A number of at most 16 bits written `0x188`.
    static OptionalInt hexadecimal(Optional<String> value) {
        String digits = value.filter(text -> text.startsWith("0x")).orElse("");
        return digits.length() < 3
                        || digits.length() > 6
                        || !digits.chars().skip(2).allMatch(java.util.HexFormat::isHexDigit)
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(digits.substring(2), 16));
    }

    static Optional<NetworkId> network(Optional<String> value) {
        OptionalInt id = integer(value);
        return id.isPresent() && id.getAsInt() >= 0 ? Optional.of(new NetworkId(id.getAsInt())) : Optional.empty();
    }

    static Optional<Frequency> frequency(Optional<String> value) {
        OptionalInt megahertz = integer(value);
        return megahertz.isPresent() && Frequency.valid(megahertz.getAsInt())
                ? Optional.of(new Frequency(megahertz.getAsInt()))
                : Optional.empty();
    }
}
