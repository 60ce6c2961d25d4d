package org.hostp2pd.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.ValueSpans.Span;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/// The text of `hostp2pd.yaml` with single values changed: comments, order, blank lines and the quoting of everything
/// else stay as they are. Immutable. Keys are paths from the section `hostp2pd`, such as `select_timeout_secs.normal`.
public final class SettingsText {
    private static final String MAIN = "hostp2pd";
    private static final int INDENT = 2;

    private final String text;
    private final ValueSpans spans;

    private SettingsText(String text, ValueSpans spans) {
        this.text = text;
        this.spans = spans;
    }

    /// Empty where the text is not YAML.
    public static Optional<SettingsText> of(String text) {
        return ValueSpans.of(text).map(spans -> new SettingsText(text, spans));
    }

    /// The whole text.
    public String text() {
        return text;
    }

    /// What [SettingsReader] makes of it.
    public Configuration read() {
        return new SettingsReader().read(ConfigSource.StandardInput.of(text));
    }

    /// The value of a key as it is written, without quotes around it; empty where the key is absent, and for what
    /// goes over several lines (see [#overLines]).
    public Optional<String> value(String key) {
        return span(key).filter(span -> !span.lines()).map(span -> {
            String written = between(span.from(), span.to());
            return switch (quoting(span)) {
                case PLAIN -> written;
                case SINGLE -> written.substring(1, written.length() - 1).replace("''", "'");
                case DOUBLE ->
                    written.substring(1, written.length() - 1)
                            .replace("\\\"", "\"")
                            .replace("\\\\", "\\");
            };
        });
    }

    /// Whether the value of the key is a list or section over several lines, or a long text, which is changed in
    /// the file alone.
    public boolean overLines(String key) {
        return span(key)
                .map(span -> span.lines()
                        || span.style()
                                .filter(style -> style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED)
                                .isPresent())
                .orElse(false);
    }

    /// The same with another value of one key, which is added where it is absent.
    ///
    /// @param value as it is written in YAML; put into quotes where it would not be read as it stands
    /// @param words whether it is text of a person, which needs quotes where YAML or we would read it otherwise
    /// @return empty where it cannot be changed without touching more, or would be read otherwise
    public Optional<SettingsText> with(String key, String value, boolean words) {
        if (overLines(key) || value.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        Optional<String> changed = span(key)
                .map(span -> replaced(span, quoted(value, quoting(span), words)))
                .or(() -> added(key, quoted(value, Quoting.PLAIN, words)));
        return changed.flatMap(SettingsText::of).filter(after -> differsOnlyIn(key, value, after));
    }

    private enum Quoting {
        PLAIN,
        SINGLE,
        DOUBLE
    }

    private static Quoting quoting(Span span) {
        ScalarStyle style = span.style().orElse(ScalarStyle.PLAIN);
        if (style == ScalarStyle.SINGLE_QUOTED) {
            return Quoting.SINGLE;
        }
        return style == ScalarStyle.DOUBLE_QUOTED ? Quoting.DOUBLE : Quoting.PLAIN;
    }

    private static String quoted(String value, Quoting before, boolean words) {
        if (!words) {
            return value;
        } else if (before == Quoting.SINGLE) {
            return "'" + value.replace("'", "''") + "'";
        } else if (before == Quoting.PLAIN && value.matches("[A-Za-z/_][A-Za-z0-9/_.=-]*( [A-Za-z0-9/_.=-]+)*")) {
            return value;
        }
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String replaced(Span span, String value) {
        boolean nothing = span.from() == span.to();
        return between(0, span.from()) + (nothing ? " " : "") + value + between(span.to(), length());
    }

    /// Right under the line of its section, where it parts no key from its comment; without sections, at the end.
    private Optional<String> added(String key, String value) {
        int dot = key.lastIndexOf('.');
        if (dot < 0) {
            return Optional.of(underMain(key + ": " + value + "\n"));
        }
        String section = key.substring(0, dot);
        String line = key.substring(dot + 1) + ": " + value + "\n";
        return span(section)
                .map(span -> span.lines() ? Optional.of(under(span, line)) : Optional.<String>empty())
                .orElseGet(() -> Optional.of(underMain(section + ":\n" + " ".repeat(indent() + INDENT) + line)));
    }

    private String underMain(String lines) {
        Optional<Span> main = spans.of(List.of(MAIN));
        String indented = " ".repeat(indent()) + lines;
        if (main.isPresent()) {
            return insertedAfterLine(keyLine(main.get()), indented);
        }
        boolean bare = !spans.spans().isEmpty();
        String ended = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        return bare ? ended + lines : ended + MAIN + ":\n" + indented;
    }

    private String under(Span section, String line) {
        return insertedAfterLine(keyLine(section), " ".repeat(childColumn(section)) + line);
    }

    /// A place in the line of the key: a value over several lines begins with its first key, on a later line.
    private int keyLine(Span span) {
        return span.lines() ? lineBefore(span) : span.from();
    }

    private int lineBefore(Span span) {
        int at = span.from();
        do {
            at = previousLine(at);
        } while (at > 0 && !holdsKey(at, span.column()));
        return at;
    }

    private int previousLine(int at) {
        int start = lineStart(at);
        return start == 0 ? 0 : lineStart(start - 1);
    }

    private boolean holdsKey(int lineStart, int column) {
        String line = between(lineStart, lineEnd(lineStart));
        return line.stripTrailing().length() > column
                && line.substring(0, column).isBlank()
                && line.charAt(column) != ' '
                && line.charAt(column) != '#';
    }

    private String insertedAfterLine(int at, String lines) {
        int end = lineEnd(at);
        String before = between(0, end);
        return before + (before.endsWith("\n") ? "" : "\n") + lines + between(end, length());
    }

    private int lineStart(int at) {
        int index = text.offsetByCodePoints(0, at);
        return text.codePointCount(0, text.lastIndexOf('\n', index - 1) + 1);
    }

    private int lineEnd(int at) {
        int newline = text.indexOf('\n', text.offsetByCodePoints(0, at));
        return newline < 0 ? length() : text.codePointCount(0, newline + 1);
    }

    private int indent() {
        return spans.of(List.of(MAIN))
                .filter(Span::lines)
                .map(this::childColumn)
                .orElse(INDENT);
    }

    /// Where the first key of a section begins in its line.
    private int childColumn(Span section) {
        return section.from() - lineStart(section.from());
    }

    private Optional<Span> span(String key) {
        List<String> path = new ArrayList<>(List.of(key));
        return spans.of(path).filter(_ -> !key.equals(MAIN)).or(() -> spans.of(List.of(MAIN, key)));
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    private String between(int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    /// Whether every other key still says what it said, and this one what is wanted.
    private boolean differsOnlyIn(String key, String value, SettingsText after) {
        return after.value(key).filter(value::equals).isPresent() && others(key).equals(after.others(key));
    }

    private Map<String, String> others(String key) {
        Map<String, String> others = new HashMap<>();
        spans.spans().forEach((path, span) -> {
            boolean section = span.lines() || path.equals(MAIN) || path.startsWith("[");
            if (!within(path, key) && !within(path, MAIN + "." + key) && !section) {
                others.put(path, between(span.from(), span.to()));
            }
        });
        return others;
    }

    /// Whether it is the value of the key or a part of it.
    private static boolean within(String path, String key) {
        return path.equals(key) || path.startsWith(key + ".");
    }
}
