package org.hostp2pd.config.wpa;

/// A line of the file. What counts of it lies between two places, without blanks and comment around it.
///
/// @param raw  all of it, with its line feed
/// @param from where what counts begins
/// @param to   where it ends; the same for a line of which nothing counts
record WpaLine(String raw, int from, int to) {
    static WpaLine of(String raw) {
        int end = raw.endsWith("\n") ? raw.length() - 1 : raw.length();
        int from = 0;
        while (from < end && blank(raw.charAt(from))) {
            from++;
        }
        if (from == end || raw.charAt(from) == '#') {
            return new WpaLine(raw, from, from);
        }
        int to = comment(raw, from, end);
        while (blank(raw.charAt(to - 1))) {
            to--;
        }
        return new WpaLine(raw, from, to);
    }

    /// A comment begins at a number sign that is not between two quotation marks (wpa_config_get_line).
    private static int comment(String raw, int from, int end) {
        int outside = from;
        int sign = raw.indexOf('#', from);
        while (sign >= 0) {
            int open = raw.indexOf('"', outside);
            int close = open < 0 || open > sign ? -1 : raw.indexOf('"', open + 1);
            if (close < 0) {
                return sign;
            }
            outside = close + 1;
            sign = outside > sign ? raw.indexOf('#', outside) : sign;
        }
        return end;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    String content() {
        return raw.substring(from, to);
    }

    boolean nothing() {
        return from == to;
    }

    /// Whether there is not even a comment.
    boolean empty() {
        return raw.isBlank();
    }

    /// Where the equals sign is in the content; -1 without one.
    int equalsSign() {
        return content().indexOf('=');
    }

    WpaSetting setting() {
        return new WpaSetting(content().substring(0, equalsSign()), content().substring(equalsSign() + 1));
    }

    String indent() {
        return raw.substring(0, from);
    }

    /// The same with another value: indent, name and comment stay.
    String assigned(WpaValue value) {
        int begins = from + equalsSign() + 1;
        return raw.substring(0, begins) + value.written() + raw.substring(to);
    }
}
