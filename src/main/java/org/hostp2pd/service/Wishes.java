package org.hostp2pd.service;

import java.nio.file.Path;
import java.util.Optional;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.SettingsReader;

/// Reads the configuration and lets the command line win over it.
public final class Wishes {
    private final Launch launch;
    private final SettingsReader reader = new SettingsReader();

    private ConfigSource source;

    public Wishes(Launch launch) {
        this.launch = launch;
        source = launch.source();
    }

    /// Reads from elsewhere, and from then on if it holds there. @param other empty for where it was read before
    synchronized Configuration read(Optional<ConfigSource> other) {
        ConfigSource before = source;
        source = other.orElse(before);
        Configuration read = read();
        if (read instanceof Configuration.Refused) {
            source = before;
        }
        return read;
    }

    /// Blocks on the disk.
    public synchronized Configuration read() {
        return switch (reader.read(source)) {
            case Configuration.Accepted(var settings, var logging, var group, var notes) ->
                new Configuration.Accepted(settings(settings), logging(logging), group, notes);
            case Configuration.Refused refused -> refused;
        };
    }

    private Settings settings(Settings written) {
        Settings wished = launch.wishes().apply(written);
        Settings named = launch.iface().isPresent() ? wished.on(launch.iface()) : wished;
        return launch.program()
                .map(program ->
                        named.with(new Settings.Hook(path(program), named.hook().limit())))
                .orElse(named);
    }

    private static Optional<Path> path(String program) {
        return Optional.of(program)
                .filter(it -> !it.isBlank() && !it.equals("-"))
                .map(Path::of);
    }

    private LogSettings logging(LogSettings written) {
        return launch.console()
                .map(level -> new LogSettings(least(level, written.root()), written.file(), Optional.of(level)))
                .orElse(written);
    }

    private static LogSettings.Level least(LogSettings.Level one, LogSettings.Level other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
