package org.hostp2pd.engine;

import java.util.HexFormat;

/// How texts are written in a recording: printable ASCII, all else escaped, so that nothing in it can act on a
/// terminal.
final class TextWriter {
    private static final HexFormat HEXADECIMAL = HexFormat.of();

    private TextWriter() {}

    static boolean printable(char c) {
        return c >= ' ' && c < 0x7f;
    }

    static boolean inWord(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || c == '-'
                || c == '_'
                || c == '.'
                || c == ':'
                || c == '+';
    }

    /// The text without quotes where it is a word, else with them.
    static String word(String text) {
        boolean word = !text.isEmpty() && text.chars().allMatch(c -> inWord((char) c));
        return word ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!printable(c)) {
                quoted.append("\\u").append(HEXADECIMAL.toHexDigits(c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
