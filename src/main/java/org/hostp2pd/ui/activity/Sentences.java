package org.hostp2pd.ui.activity;

/// The first sentence of a text, and the rest. A name of a device may hold a full stop: what stands in quotation marks
/// is not looked into.
record Sentences(String first, String rest) {
    static Sentences of(String text) {
        int depth = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            depth += depth(text.charAt(i));
            boolean ends = text.charAt(i) == '.' || text.charAt(i) == ':';
            if (depth == 0 && ends && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.codePointAt(i + 2))) {
                String first = text.substring(0, i);
                return new Sentences(first + ".", text.substring(i + 2));
            }
        }
        return new Sentences(text, "");
    }

    private static int depth(char c) {
        return switch (c) {
            case '\u201c', '\u00ab' -> 1;
            case '\u201d', '\u00bb' -> -1;
            default -> 0;
        };
    }
}
