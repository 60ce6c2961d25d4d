package org.hostp2pd.config;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hostp2pd.config.ValueSpans.Span;

/// A value over several lines below its key: a list or section with an entry in each line, and the comments between
/// them.
///
/// @param from   the beginning of its first line @param to behind the end of its last
/// @param indent how many blanks stand before its entries
record ValueLines(int from, int to, int indent) {
    private static final int INDENT = 2;
    private static final Pattern KEY = Pattern.compile("\\s*(\"[^\"]*\"|'[^']*'|[^:#]+):");
    private static final Pattern ENTRY = Pattern.compile("- .*|-|[A-Za-z_][A-Za-z0-9_]*:( .*)?");

    /// Where it stands. @param span a list or section over several lines
    static ValueLines of(TextPlaces text, Span span) {
        int key = keyLine(text, span);
        int first = text.lineEnd(key);
        int last = Math.max(span.from(), span.to() - 1);
        return new ValueLines(first, text.lineEnd(last), span.from() - text.lineStart(span.from()));
    }

    /// A place in the line of the key: such a value begins with its first entry, on a later line.
    static int keyLine(TextPlaces text, Span span) {
        int at = span.from();
        do {
            at = text.previousLine(at);
        } while (at > 0 && !holdsKey(text.line(at), span.column()));
        return at;
    }

    private static boolean holdsKey(String line, int column) {
        return line.length() > column
                && line.substring(0, column).isBlank()
                && line.charAt(column) != ' '
                && line.charAt(column) != '#';
    }

    /// Whether a value is one of these.
    static boolean wanted(String value) {
        return value.contains("\n") || ENTRY.matcher(value).matches();
    }

    /// As it is written, without the blanks that all its lines begin with.
    String read(TextPlaces text) {
        Pattern blanks = Pattern.compile(String.format(Locale.ROOT, "^ {0,%d}", indent));
        return text.between(from, to)
                .lines()
                .map(line -> blanks.matcher(line).replaceFirst("").stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    /// The text with other lines in their place, or with a value in the line of the key.
    String replaced(TextPlaces text, String value) {
        if (wanted(value)) {
            return text.with(from, to, indented(value, indent));
        }
        Matcher key = KEY.matcher(text.between(text.lineStart(from - 1), from));
        String line = text.between(text.lineStart(from - 1), from);
        int end = key.lookingAt() ? key.end() : line.stripTrailing().length();
        return text.with(text.lineStart(from - 1), to, line.substring(0, end) + " " + value + line.substring(end));
    }

    /// The text with lines below a key in the place of the value behind it.
    static String below(TextPlaces text, Span span, String value) {
        String before = text.between(0, span.from()).replaceFirst(" +$", "");
        String behind = text.between(span.to(), text.lineEnd(span.to()));
        String ended = behind.endsWith("\n") ? behind : behind + "\n";
        return before
                + ended
                + indented(value, span.column() + INDENT)
                + text.between(text.lineEnd(span.to()), text.length());
    }

    /// Each line behind that many blanks.
    static String indented(String value, int blanks) {
        return value.stripTrailing()
                .lines()
                .map(line -> line.isBlank() ? "\n" : " ".repeat(blanks) + line + "\n")
                .collect(Collectors.joining());
    }
}
