package org.hostp2pd.service;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.LogSettings;
import org.tinylog.Level;

/// Sets tinylog up for this process: one [LogWriter], whose targets and levels follow the settings, also while it runs.
///
/// tinylog reads its configuration (`tinylog.properties`) once, at the first line; so the levels are the writer's
/// business and not tinylog's. It looks into each jar for it, so nothing here asks tinylog for anything before.
public final class LoggingSetup {
    private final LogTargets targets = LogWriter.TARGETS;
    private final LogLine line;
    private volatile boolean everything;
    private volatile OutputStream terminal = ConsoleLog.errors();
    private LogSettings settings = LogSettings.defaults();
    private String iface = "";

    private LoggingSetup(LogLine line) {
        this.line = line;
    }

    /// Before the first line is logged. Until [#use] warnings and worse go to standard error.
    public static LoggingSetup start(Map<String, String> environment) {
        return new LoggingSetup(new LogLine(Journal.takes(Journal.ERRORS, environment)));
    }

    /// Follows the settings from now on.
    ///
    /// @param iface what each line names
    /// @return the file that cannot be written, where there is one; everything else is logged nevertheless
    public synchronized Optional<Path> use(LogSettings settings, String iface) {
        this.settings = settings;
        this.iface = iface;
        LogLine named = line.naming(iface);
        Optional<ConsoleLog> console =
                settings.console().map(level -> new ConsoleLog(Levels.of(level, settings.root()), named, terminal));
        Optional<RollingLog> file = settings.file()
                .map(it -> new RollingLog(
                        it.path(),
                        Levels.of(it.level(), settings.root()),
                        it.mostBytes(),
                        it.oldFiles(),
                        named.plain()));
        targets.use(console, file);
        everything = targets.least().compareTo(Level.DEBUG) <= 0;
        return file.filter(it -> !it.open()).map(RollingLog::path);
    }

    /// Each line names this interface from now on.
    public synchronized void naming(String other) {
        if (!other.equals(iface)) {
            var _ = use(settings, other);
        }
    }

    /// The least level that is logged.
    public synchronized LogSettings.Level level() {
        return settings.root();
    }

    /// Logs from this level on, until the settings are read again.
    public synchronized void level(LogSettings.Level least) {
        var _ = use(settings.forced(least), iface);
    }

    /// What would be shown on standard error goes there, from the next settings on.
    public void show(OutputStream instead) {
        terminal = instead;
    }

    /// Whether lines of the level debug go anywhere: to be asked before one is made, since most of the time none is
    /// wanted.
    public boolean everything() {
        return everything;
    }

    /// Closes the file.
    public void close() {
        targets.close();
    }
}
