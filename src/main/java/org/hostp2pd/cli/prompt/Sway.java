package org.hostp2pd.cli.prompt;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.cli.Texts;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.LogSettings.Level;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.service.LoggingSetup;
import org.hostp2pd.service.Reload;

/// The session, as the commands have it. Waits for the engine's answers, and never makes it wait.
final class Sway {
    private final Engine engine;
    private final Reload reload;
    private final LoggingSetup logging;
    private final Texts texts;
    private ConfigSource source;

    Sway(Engine engine, Reload reload, LoggingSetup logging, Texts texts, ConfigSource source) {
        this.engine = engine;
        this.reload = reload;
        this.logging = logging;
        this.texts = texts;
        this.source = source;
    }

    State state() {
        return engine.state();
    }

    Outcome ask(Request request) {
        return engine.submit(request).join();
    }

    boolean quit() {
        var _ = engine.submit(new Request.Stop());
        return true;
    }

    /// Where the configuration was read last.
    ConfigSource source() {
        return source;
    }

    /// @param argument a file, or `reset` for the defaults; empty for the file from before
    /// @return why it is refused
    Optional<String> reload(Optional<String> argument) {
        try {
            Optional<ConfigSource> other = argument.map(Sway::source);
            Optional<String> trouble = reload.from(other);
            if (trouble.isEmpty()) {
                source = other.orElse(source);
            }
            return trouble;
        } catch (InvalidPathException _) {
            return Optional.of(texts.of("misused", Verb.RELOAD.word(), ShownText.of(argument.orElse(""))));
        }
    }

    private static ConfigSource source(String argument) {
        return argument.equals("reset") ? new ConfigSource.Defaults() : new ConfigSource.File(Path.of(argument));
    }

    /// The numbers the predecessor's users know, which are those of Python's logging.
    private static String number(Level level) {
        return switch (level) {
            case DEBUG -> "10";
            case INFO -> "20";
            case WARNING -> "30";
            case ERROR -> "40";
            case CRITICAL -> "50";
        };
    }

    /// The level in use.
    String level() {
        return texts.of("loglevel", logging.level().toString(), number(logging.level()));
    }

    /// @param wanted a name or a number @return whether there is such a level
    boolean level(String wanted) {
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(it -> it.name().equals(wanted.toUpperCase(Locale.ROOT)) || wanted.equals(number(it)))
                .findFirst();
        level.ifPresent(logging::level);
        return level.isPresent();
    }
}
