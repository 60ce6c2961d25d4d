package org.hostp2pd.config;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.ValueSpans.Span;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/// The text of `hostp2pd.yaml` with single values changed: comments, order, blank lines and the quoting of everything
/// else stay as they are. Immutable. Keys are paths from the section `hostp2pd`, such as `select_timeout_secs.normal`,
/// or from the beginning, such as `logging.root.level`.
public final class SettingsText {
    private static final String MAIN = "hostp2pd";
    private static final String LOGGING = "logging";
    private static final int INDENT = 2;

    private final TextPlaces text;
    private final ValueSpans spans;

    private SettingsText(String text, ValueSpans spans) {
        this.text = new TextPlaces(text);
        this.spans = spans;
    }

    /// Empty where the text is not YAML.
    public static Optional<SettingsText> of(String text) {
        return ValueSpans.of(text).map(spans -> new SettingsText(text, spans));
    }

    /// The whole text.
    public String text() {
        return text.text();
    }

    /// What [SettingsReader] makes of it.
    public Configuration read() {
        return new SettingsReader().read(ConfigSource.StandardInput.of(text.text()));
    }

    /// The value of a key as it is written, without quotes around it; a list or section over several lines with the
    /// comments between them and without the blanks before them. Empty where the key is absent.
    public Optional<String> value(String key) {
        return span(key).map(span -> {
            if (span.lines()) {
                return ValueLines.of(text, span).read(text);
            }
            String written = text.between(span.from(), span.to());
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

    /// Whether the value of the key is a long text over several lines, which is changed in the file alone.
    public boolean overLines(String key) {
        return span(key)
                .flatMap(Span::style)
                .filter(style -> style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED)
                .isPresent();
    }

    /// Whether the value of the key is a list or a section with a line for each entry, where comments may stand
    /// between.
    public boolean entries(String key) {
        return span(key).filter(Span::lines).isPresent();
    }

    /// The names in a section, in the order written; none where there is no such section.
    List<String> names(String key) {
        List<String> names = new ArrayList<>();
        String before = key + ".";
        spans.spans().keySet().stream()
                .filter(path -> path.startsWith(before) && path.indexOf('.', before.length()) < 0)
                .filter(path -> path.indexOf('[', before.length()) < 0)
                .forEach(path -> names.add(path.substring(before.length())));
        return names;
    }

    /// Whether the key is there.
    boolean has(String key) {
        return span(key).isPresent();
    }

    /// The same with another value of one key, which is added where it is absent.
    ///
    /// @param value as it is written in YAML, over several lines where it has an entry in each; put into quotes
    /// where
    ///              it would not be read as it stands
    /// @param words whether it is text of a person, which needs quotes where YAML or we would read it otherwise
    /// @return empty where it cannot be changed without touching more, or would be read otherwise
    public Optional<SettingsText> with(String key, String value, boolean words) {
        String wanted = value.stripTrailing();
        if (overLines(key) || wanted.chars().anyMatch(c -> Character.isISOControl(c) && (words || c != '\n'))) {
            return Optional.empty();
        }
        boolean lines = !words && ValueLines.wanted(wanted);
        Optional<String> changed = span(key)
                .map(span -> lines || span.lines()
                        ? overLines(span, wanted)
                        : replaced(span, quoted(wanted, quoting(span), words)))
                .or(() -> added(key, lines ? wanted : quoted(wanted, Quoting.PLAIN, words), lines));
        return changed.flatMap(SettingsText::of)
                .filter(after -> others(key).equals(after.others(key)))
                .filter(after -> lines || after.value(key).equals(Optional.of(wanted)));
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

    private String overLines(Span span, String value) {
        return span.lines() ? ValueLines.of(text, span).replaced(text, value) : ValueLines.below(text, span, value);
    }

    private String replaced(Span span, String value) {
        boolean nothing = span.from() == span.to();
        return text.with(span.from(), span.to(), (nothing ? " " : "") + value);
    }

    /// Right under the line of the innermost section that is there, where it parts no key from its comment; without
    /// sections, at the end.
    private Optional<String> added(String key, String value, boolean lines) {
        Deque<String> missing = new ArrayDeque<>();
        String section = key;
        for (int dot = key.lastIndexOf('.'); dot >= 0; dot = section.lastIndexOf('.')) {
            missing.addFirst(section.substring(dot + 1));
            section = section.substring(0, dot);
            Optional<Span> there = span(section);
            if (there.isPresent()) {
                return there.filter(Span::lines).map(span -> under(span, nested(missing, value, lines)));
            }
        }
        missing.addFirst(section);
        String made = nested(missing, value, lines);
        return Optional.of(section.equals(LOGGING) ? atEnd(made) : underMain(made));
    }

    /// A key in the sections that lead to it.
    private static String nested(Deque<String> names, String value, boolean lines) {
        StringBuilder made = new StringBuilder();
        int depth = 0;
        for (String name : names) {
            made.append(" ".repeat(INDENT * depth)).append(name).append(":\n");
            depth++;
        }
        if (lines) {
            return made + ValueLines.indented(value, INDENT * depth);
        }
        return made.deleteCharAt(made.length() - 1) + " " + value + "\n";
    }

    private String underMain(String lines) {
        Optional<Span> main = spans.of(List.of(MAIN));
        if (main.isPresent()) {
            int indent = main.filter(Span::lines).map(this::childColumn).orElse(INDENT);
            return insertedAfterLine(keyLine(main.get()), ValueLines.indented(lines, indent));
        }
        return atEnd(spans.spans().isEmpty() ? MAIN + ":\n" + ValueLines.indented(lines, INDENT) : lines);
    }

    private String atEnd(String lines) {
        return (text.text().isEmpty() || text.text().endsWith("\n") ? text.text() : text.text() + "\n") + lines;
    }

    private String under(Span section, String lines) {
        return insertedAfterLine(keyLine(section), ValueLines.indented(lines, childColumn(section)));
    }

    private int keyLine(Span span) {
        return span.lines() ? ValueLines.keyLine(text, span) : span.from();
    }

    private String insertedAfterLine(int at, String lines) {
        int end = text.lineEnd(at);
        boolean ended = text.between(0, end).endsWith("\n");
        return text.with(end, end, (ended ? "" : "\n") + lines);
    }

    /// Where the first key of a section begins in its line.
    private int childColumn(Span section) {
        return section.from() - text.lineStart(section.from());
    }

    private Optional<Span> span(String key) {
        return spans.of(List.of(key)).filter(_ -> !key.equals(MAIN)).or(() -> spans.of(List.of(MAIN, key)));
    }

    /// What every other key says.
    private Map<String, String> others(String key) {
        Map<String, String> others = new HashMap<>();
        spans.spans().forEach((path, span) -> {
            boolean section = span.lines() || path.equals(MAIN) || path.isEmpty() || path.startsWith("[");
            if (!section && !within(path, key) && !within(path, MAIN + "." + key)) {
                others.put(path, text.between(span.from(), span.to()));
            }
        });
        return others;
    }

    /// Whether it is the value of the key or a part of it.
    private static boolean within(String path, String key) {
        return path.equals(key) || path.startsWith(key + ".") || path.startsWith(key + "[");
    }
}
