package org.hostp2pd.service;

import java.io.IOException;
import java.util.Optional;
import org.tinylog.Level;
import org.tinylog.core.LogEntry;

/// Where lines of the log go: standard error and a file, each from its own level on. At first warnings and worse, to
/// standard error.
///
/// From any thread. Trouble with the file is not thrown: the line is shown on standard error instead, whatever its
/// level.
final class LogTargets {
    private Optional<ConsoleLog> console =
            Optional.of(new ConsoleLog(Level.WARN, new LogLine(false), ConsoleLog.errors()));

    private Optional<RollingLog> file = Optional.empty();

    synchronized void use(Optional<ConsoleLog> newConsole, Optional<RollingLog> newFile) {
        close();
        console = newConsole;
        file = newFile;
    }

    /// The least level that goes anywhere.
    synchronized Level least() {
        Level shown = console.map(ConsoleLog::least).orElse(Level.OFF);
        Level kept = file.map(RollingLog::least).orElse(Level.OFF);
        return shown.compareTo(kept) < 0 ? shown : kept;
    }

    synchronized void write(LogEntry entry) throws IOException {
        Optional<ConsoleLog> to = console;
        if (file.isPresent()) {
            try {
                file.get().write(entry);
            } catch (IOException _) {
                to = Optional.of(new ConsoleLog(
                        Level.TRACE,
                        console.map(ConsoleLog::line).orElse(new LogLine(false)),
                        console.map(ConsoleLog::out).orElse(ConsoleLog.errors())));
            }
        }
        if (to.isPresent()) {
            to.get().write(entry);
        }
    }

    synchronized void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException _) {
            // Every line was written before; there is nothing left to lose.
        }
        file = Optional.empty();
    }
}
