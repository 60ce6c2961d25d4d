package org.hostp2pd.hooks;

import java.nio.charset.StandardCharsets;

/// What a program wrote, hostile and bounded.
///
/// @param text decoded as UTF-8, broken sequences replaced
/// @param cut  whether it wrote more than was kept
public record Output(String text, boolean cut) {
    /// As many octets are kept.
    public static final int MOST_OCTETS = 4096;

    static final Output NONE = new Output("", false);

    static Output of(byte[] octets, int length, boolean cut) {
        return new Output(new String(octets, 0, length, StandardCharsets.UTF_8), cut);
    }

    /// For a log or a terminal: line feeds as `\n`, and whatever could steer a terminal or turn the direction of text as `\\u{…}`.
    public String shown() {
        StringBuilder shown = new StringBuilder();
        text.strip().codePoints().forEach(point -> append(shown, point));
        return cut ? shown.append('…').toString() : shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (point == '\n') {
            shown.append("\\n");
        } else if (harmless(point)) {
            shown.appendCodePoint(point);
        } else {
            shown.append("\\u{").append(Integer.toHexString(point)).append('}');
        }
    }

    private static boolean harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> point != '\\';
        };
    }
}
