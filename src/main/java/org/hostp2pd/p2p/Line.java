package org.hostp2pd.p2p;

import java.util.HexFormat;
import java.util.Optional;

/// A part of an event's line, read from left to right: between reads it stands on the blank before the next word, or at
/// the end. Every read of something that is not there throws [Malformed]. For one thread.
final class Line {
    private static final int MAC_LENGTH = 17;
    private static final int MOST_DIGITS = 10;

    private final String text;
    private final int end;
    private int at;

    Line(String text, int at) {
        this(text, at, text.length());
    }

    private Line(String text, int at, int end) {
        this.text = text;
        this.at = at;
        this.end = end;
    }

    boolean done() {
        return at >= end;
    }

    /// Whether what has not been read has a value in it.
    boolean holdsKey() {
        return text.indexOf('=', at, end) >= 0;
    }

    /// Goes on behind the next occurrence of a key, which begins with its blank and ends with its equals sign.
    boolean seek(String key) {
        return standBehind(text.indexOf(key, at, end), key);
    }

    boolean seekLast(String key) {
        int found = text.lastIndexOf(key, end - key.length());
        return found >= at && standBehind(found, key);
    }

    /// Goes on behind a key that comes next; stays where another word does.
    boolean next(String key) {
        return text.startsWith(key, at) && at + key.length() <= end && standBehind(at, key);
    }

    private boolean standBehind(int found, String key) {
        if (found < 0) {
            return false;
        }
        at = found + key.length();
        return true;
    }

    void expect(String key) {
        if (!seek(key)) {
            throw new Malformed();
        }
    }

    /// What lies before the next occurrence of a key, as a line of its own; this line goes on at the key.
    Line before(String key) {
        int found = text.indexOf(key, at, end);
        if (found < 0) {
            throw new Malformed();
        }
        return cut(found);
    }

    /// The same before the last occurrence.
    Line beforeLast(String key) {
        int found = text.lastIndexOf(key, end - key.length());
        if (found < at) {
            throw new Malformed();
        }
        return cut(found);
    }

    /// The same before the last occurrence at most `most` characters on; the last at all where that is none.
    Line beforeLast(String key, int most) {
        int found = text.lastIndexOf(key, Math.min(at + most, end - key.length()));
        return found < at ? beforeLast(key) : cut(found);
    }

    private Line cut(int found) {
        Line before = new Line(text, at, found);
        at = found;
        return before;
    }

    /// An escaped text in quotes, where the line stands behind the opening one; it then stands behind the closing
    /// one.
    String quoted() {
        int close = at;
        while (close < end && text.charAt(close) != '"') {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= end) {
            throw new Malformed();
        }
        String quoted = text.substring(at, close);
        at = close + 1;
        return quoted;
    }

    /// All of the line that has not been read, as it is.
    String raw() {
        String raw = text.substring(at, end);
        at = end;
        return raw;
    }

    /// All of the line that has not been read, without the blank it begins with.
    String rest() {
        skipBlank();
        return raw();
    }

    String word() {
        skipBlank();
        int from = at;
        int blank = text.indexOf(' ', at, end);
        at = blank < 0 ? end : blank;
        if (from == at) {
            throw new Malformed();
        }
        return text.substring(from, at);
    }

    private void skipBlank() {
        if (at < end && text.charAt(at) == ' ') {
            at++;
        }
    }

    MacAddress mac() {
        skipBlank();
        long bits = at + MAC_LENGTH > end ? -1 : MacAddress.bits(text, at);
        at += MAC_LENGTH;
        if (bits < 0 || (at < end && text.charAt(at) != ' ')) {
            throw new Malformed();
        }
        return new MacAddress(bits);
    }

    Optional<MacAddress> mac(String key) {
        return seek(key) ? Optional.of(mac()) : Optional.empty();
    }

    int number() {
        skipBlank();
        boolean negative = at < end && text.charAt(at) == '-';
        if (negative) {
            at++;
        }
        int from = at;
        long value = 0;
        while (at < end && at - from <= MOST_DIGITS && decimal(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return (int) checked(negative ? -value : value, from, Integer.MAX_VALUE);
    }

    private static boolean decimal(char c) {
        return c >= '0' && c <= '9';
    }

    int number(String key) {
        expect(key);
        return number();
    }

    /// At most 16 bits in hexadecimal behind a key that ends with `0x`.
    int hexadecimal(String key) {
        expect(key);
        int from = at;
        long value = 0;
        while (at < end && at - from <= MOST_DIGITS && HexFormat.isHexDigit(text.charAt(at))) {
            value = value << 4 | HexFormat.fromHexDigit(text.charAt(at++));
        }
        return (int) checked(value, from, 0xffff);
    }

    private long checked(long value, int from, int most) {
        if (from == at || Math.abs(value) > most || (at < end && text.charAt(at) != ' ')) {
            throw new Malformed();
        }
        return value;
    }
}
