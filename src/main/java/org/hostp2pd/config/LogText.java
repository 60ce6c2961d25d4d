package org.hostp2pd.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The section `logging` of a text as a person thinks of it: one level for all, one console, one file, whatever the
/// handlers are called there. Its keys are written as in the example, with `console` and `file` for the two handlers,
/// such as `logging.handlers.file.level`. Immutable.
///
/// A handler that the root does not name is off: its level, or the name of its file, is none.
public record LogText(SettingsText text) {
    private static final String SECTION = "logging";
    private static final String HANDLERS = "logging.handlers";
    private static final String USED = "logging.root.handlers";
    private static final String ROOT_LEVEL = "logging.root.level";
    private static final String CLASS = ".class";
    private static final String NONE = "None";

    /// What the reader takes where there is no such section.
    private static final String USUAL = """
            version: 1
            handlers:
              console:
                class: logging.StreamHandler
                level: INFO
            root:
              level: INFO
              handlers: [console]
            """;

    private enum Handler {
        CONSOLE("console", "StreamHandler", "logging.StreamHandler", "level"),
        FILE("file", "FileHandler", "logging.handlers.RotatingFileHandler", "filename");

        private final String name;
        private final String ending;
        private final String type;
        private final String master;

        /// @param ending of the classes that the reader takes for it @param master the key that says none where
        /// it is off
        Handler(String name, String ending, String type, String master) {
            this.name = name;
            this.ending = ending;
            this.type = type;
            this.master = master;
        }

        String path() {
            return HANDLERS + "." + name + ".";
        }

        static Optional<Handler> of(String key) {
            return Arrays.stream(values())
                    .filter(it -> key.startsWith(it.path()))
                    .findFirst();
        }
    }

    /// Whether the key is one of this section.
    public static boolean owns(String key) {
        return key.startsWith(SECTION + ".");
    }

    /// The key as it is in this text, where a handler may have another name.
    public String path(String key) {
        return Handler.of(key)
                .map(it -> HANDLERS + "." + name(it) + "."
                        + key.substring(it.path().length()))
                .orElse(key);
    }

    /// What the text says; empty where it says nothing and the usual value holds.
    public Optional<String> value(String key) {
        if (!text.has(SECTION)) {
            return Optional.empty();
        }
        Optional<Handler> handler = Handler.of(key);
        if (handler.isEmpty()) {
            // Python's root logger has the level WARNING until told otherwise.
            return text.value(key).or(() -> key.equals(ROOT_LEVEL) ? Optional.of("WARNING") : Optional.empty());
        }
        Handler its = handler.get();
        boolean master = key.equals(its.path() + its.master);
        if (master && !on(its)) {
            return Optional.of(NONE);
        }
        return text.value(path(key)).or(() -> key.endsWith(".level") ? Optional.of("DEBUG") : Optional.empty());
    }

    /// The same with another value of one key; handlers are added, and named by the root, as it needs.
    ///
    /// @param words see [SettingsText#with]
    public Optional<SettingsText> with(String key, String value, boolean words) {
        if (!text.has(SECTION)) {
            return text.with(SECTION, USUAL, false).flatMap(it -> new LogText(it).with(key, value, words));
        }
        Optional<Handler> handler = Handler.of(key);
        if (handler.isEmpty()) {
            return text.with(key, value, words);
        }
        Handler its = handler.get();
        boolean master = key.equals(its.path() + its.master);
        if (master && value.equals(NONE)) {
            return switched(its, false);
        }
        Optional<SettingsText> there = typed(its).flatMap(it -> it.text().with(path(key), value, words));
        return master ? there.flatMap(it -> new LogText(it).switched(its, true)) : there;
    }

    /// With a class for the handler, without which the reader knows nothing of it.
    private Optional<LogText> typed(Handler handler) {
        String key = HANDLERS + "." + name(handler) + CLASS;
        return text.has(key)
                ? Optional.of(this)
                : text.with(key, handler.type, false).map(LogText::new);
    }

    /// Whether the root writes to it: where it names none, to all.
    private boolean on(Handler handler) {
        String name = name(handler);
        return text.has(HANDLERS + "." + name + CLASS) && (!text.has(USED) || used().contains(name));
    }

    private Optional<SettingsText> switched(Handler handler, boolean on) {
        if (on(handler) == on) {
            return Optional.of(text);
        }
        List<String> names = new ArrayList<>(text.has(USED) ? used() : text.names(HANDLERS));
        names.remove(name(handler));
        if (on) {
            names.add(name(handler));
        }
        boolean lines = text.value(USED).filter(ValueLines::wanted).isPresent() && !names.isEmpty();
        return text.with(
                USED,
                lines
                        ? names.stream().map(it -> "- " + it).collect(Collectors.joining("\n"))
                        : "[" + String.join(", ", names) + "]",
                false);
    }

    /// The names that the root lists.
    private List<String> used() {
        String listed = text.value(USED).orElse("").replaceAll("#.*", "");
        return Arrays.stream(listed.split("[\\[\\],\\s\"']+", -1))
                .filter(name -> !name.isEmpty() && !name.equals("-"))
                .toList();
    }

    /// The handler of that kind which the root writes to, else the first, else the one of the example.
    private String name(Handler handler) {
        List<String> all = text.names(HANDLERS).stream()
                .filter(name -> text.value(HANDLERS + "." + name + CLASS)
                        .filter(type -> type.endsWith(handler.ending))
                        .isPresent())
                .toList();
        List<String> used = used();
        return all.stream()
                .filter(used::contains)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(handler.name);
    }
}
