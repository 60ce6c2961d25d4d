package org.hostp2pd.service;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import org.tinylog.core.LogEntry;
import org.tinylog.core.LogEntryValue;
import org.tinylog.writers.Writer;

/// Writes what is logged to the targets of this process. Made by tinylog, by name, at the first line.
///
/// From any thread.
public final class LogWriter implements Writer {
    /// Shared, since tinylog makes the writer and says nothing of it. To ask tinylog for it would have each jar
    /// looked into before wpa_supplicant is spoken to.
    static final LogTargets TARGETS = new LogTargets();

    /// @param properties what tinylog's configuration says; nothing of it matters here
    public LogWriter(Map<String, String> properties) {}

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
    public void write(LogEntry entry) throws IOException {
        TARGETS.write(entry);
    }

    @Override
    public void flush() {
        // Nothing is kept back: every line is written at once.
    }

    @Override
    public void close() {
        TARGETS.close();
    }
}
