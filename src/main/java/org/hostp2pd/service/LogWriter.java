package org.hostp2pd.service;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.tinylog.Level;
import org.tinylog.core.LogEntry;
import org.tinylog.core.LogEntryValue;
import org.tinylog.writers.Writer;

/// Where tinylog writes: standard error and a file, each from its own level on. Made by tinylog, by name.
///
/// From any thread. Trouble with the file is not thrown: the line is shown on standard error instead, whatever its
/// level.
public final class LogWriter implements Writer {
    private Optional<ConsoleLog> console;
    private Optional<RollingLog> file = Optional.empty();

    LogWriter() {
        console = Optional.of(new ConsoleLog(Level.WARN, new LogLine(false), ConsoleLog.errors()));
    }

    /// @param properties what tinylog's configuration says; nothing of it matters here
    public LogWriter(Map<String, String> properties) {
        this();
    }

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

    @Override
    public Collection<LogEntryValue> getRequiredLogEntryValues() {
        return EnumSet.of(
                LogEntryValue.DATE,
                LogEntryValue.THREAD,
                LogEntryValue.LEVEL,
                LogEntryValue.MESSAGE,
                LogEntryValue.EXCEPTION);
    }

    @Override
    public synchronized void write(LogEntry entry) throws IOException {
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

    @Override
    public void flush() {
        // Nothing is kept back: every line is written at once.
    }

    @Override
    public synchronized void close() {
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
