package org.hostp2pd.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.config.Expected.Kind;
import org.hostp2pd.config.Expected.WholeNumber;
import org.hostp2pd.config.LogSettings.Level;

/// Reads the section `logging`, which the predecessor handed to Python's `logging.config.dictConfig`: the root's level,
/// and the first file and the first stream the root writes to. Whatever else is there is remarked as without effect.
final class LogKeys {
    private static final WholeNumber BYTES = new WholeNumber(0, 1_000_000_000_000L);
    private static final WholeNumber FILES = new WholeNumber(0, 1000);
    private static final List<String> OF_FILE = List.of("class", "level", "filename", "maxBytes", "backupCount");

    private final Fields logging;
    private final List<String> ignored = new ArrayList<>();

    private LogKeys(Fields logging) {
        this.logging = logging;
    }

    /// What the section says.
    static LogSettings of(Node node, Findings findings) {
        if (!(node instanceof Node.Section section)) {
            findings.wrong(node, "logging", Kind.SECTION);
            return LogSettings.defaults();
        }
        LogKeys keys = new LogKeys(Fields.open(findings, "logging.", section.entries()));
        LogSettings settings = keys.read();
        if (!keys.ignored.isEmpty()) {
            findings.remark(section.place(), Note.Remark.LOGGING_IGNORED, keys.ignored.toArray(String[]::new));
        }
        return settings;
    }

    private LogSettings read() {
        Fields root = logging.openSection("root");
        ignore(logging, List.of("version", "root", "handlers"));
        ignore(root, List.of("level", "handlers"));
        List<Fields> used = usedHandlers(root);
        Optional<Fields> file = first(used, "FileHandler");
        Optional<Fields> console = first(used, "StreamHandler");
        used.stream()
                .filter(other -> file.stream().noneMatch(f -> f == other)
                        && console.stream().noneMatch(c -> c == other))
                .forEach(other -> ignore(other, List.of()));
        file.ifPresent(f -> ignore(f, OF_FILE));
        console.ifPresent(c -> ignore(c, List.of("class", "level")));
        // Python's root logger has the level WARNING until told otherwise.
        return new LogSettings(
                level(root, Level.WARNING), file.flatMap(LogKeys::file), console.map(c -> level(c, Level.DEBUG)));
    }

    /// Those the root names; all when it names none.
    private List<Fields> usedHandlers(Fields root) {
        Fields handlers = logging.openSection("handlers");
        List<String> named = root.items("handlers").stream()
                .flatMap(node ->
                        node instanceof Node.Scalar scalar ? scalar.text().lines() : Stream.of())
                .toList();
        List<String> used = handlers.keys().stream()
                .filter(name -> root.node("handlers").isEmpty() || named.contains(name))
                .toList();
        ignore(handlers, used);
        return used.stream().map(handlers::openSection).toList();
    }

    private void ignore(Fields fields, List<String> except) {
        fields.keys().stream()
                .filter(key -> !except.contains(key))
                .map(fields::name)
                .forEach(ignored::add);
    }

    private static Optional<Fields> first(List<Fields> handlers, String type) {
        return handlers.stream()
                .filter(handler -> handler.scalar("class", Kind.TEXT).stream()
                        .anyMatch(scalar -> scalar.text().endsWith(type)))
                .findFirst();
    }

    private static Optional<LogSettings.LogFile> file(Fields handler) {
        Level level = level(handler, Level.DEBUG);
        long bytes = number(handler, "maxBytes", BYTES);
        int old = Math.toIntExact(number(handler, "backupCount", FILES));
        return handler.read("filename", Kind.TEXT, Grammar::path)
                .map(path -> new LogSettings.LogFile(path, level, bytes, old));
    }

    private static Level level(Fields from, Level usual) {
        return from.read("level", Kind.LOG_LEVEL, Grammar::level).orElse(usual);
    }

    private static long number(Fields from, String key, WholeNumber range) {
        return from.read(key, range, text -> Grammar.whole(text.replace("_", ""), range))
                .orElse(0L);
    }
}
