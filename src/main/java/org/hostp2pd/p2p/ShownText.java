package org.hostp2pd.p2p;

/// Hostile text made safe to look at, in terminals, logs and labels: whatever is invisible, moves the cursor or turns
/// the direction of writing becomes a visible escape such as `\u202E`; the backslash itself is doubled.
public final class ShownText {
    private ShownText() {}

    /// The text with every character that does not show itself escaped.
    public static String of(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '\\') ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (point == '\\') {
            shown.append("\\\\");
        } else if (visible(point)) {
            shown.appendCodePoint(point);
        } else {
            shown.append((point < 0x10000 ? "\\u%04X" : "\\u{%X}").formatted(point));
        }
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> !blank(point);
        };
    }

    /// Letters, marks and symbols that draw nothing (Unicode, Default_Ignorable_Code_Point; and the empty Braille
    /// cell).
    private static boolean blank(int point) {
        return point == 0x034f
                || point == 0x115f
                || point == 0x1160
                || point == 0x17b4
                || point == 0x17b5
                || (point >= 0x180b && point <= 0x180f)
                || point == 0x2800
                || point == 0x3164
                || (point >= 0xfe00 && point <= 0xfe0f)
                || point == 0xffa0
                || (point >= 0xe0100 && point <= 0xe01ef);
    }
}
