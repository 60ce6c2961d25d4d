package org.hostp2pd.config;

/// A text by its lines. Places are counted in code points, as SnakeYAML does.
record TextPlaces(String text) {
    int length() {
        return text.codePointCount(0, text.length());
    }

    String between(int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    /// Where the line with that place begins.
    int lineStart(int at) {
        int index = text.offsetByCodePoints(0, at);
        return text.codePointCount(0, text.lastIndexOf('\n', index - 1) + 1);
    }

    /// Behind the end of the line with that place.
    int lineEnd(int at) {
        int newline = text.indexOf('\n', text.offsetByCodePoints(0, at));
        return newline < 0 ? length() : text.codePointCount(0, newline + 1);
    }

    /// Where the line before that with the place begins; 0 where there is none.
    int previousLine(int at) {
        int start = lineStart(at);
        return start == 0 ? 0 : lineStart(start - 1);
    }

    /// The line with that place, without its end.
    String line(int at) {
        return between(lineStart(at), lineEnd(at)).stripTrailing();
    }

    /// The same with something else between two places.
    String with(int from, int to, String other) {
        return between(0, from) + other + between(to, length());
    }

    /// Does not give the text away, which may hold secrets.
    @Override
    public String toString() {
        return "TextPlaces[" + text.length() + "]";
    }
}
