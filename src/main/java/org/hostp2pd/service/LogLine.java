package org.hostp2pd.service;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tinylog.Level;
import org.tinylog.core.LogEntry;

/// How a line of the log looks: `time level [thread] interface: message`; for the journal its priority and no time,
/// which the journal keeps by itself (sd-daemon(3)). Control characters never get through.
///
/// @param journal whether lines are for the journal
/// @param iface   the interface this process is about; empty until it is known
record LogLine(boolean journal, String iface) {
    /// Made at the first line that needs one: Java looks into each jar for other time zones than its own.
    private static final class Time {
        static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT)
                .withZone(ZoneId.systemDefault());
    }

    LogLine(boolean journal) {
        this(journal, "");
    }

    LogLine naming(String name) {
        return new LogLine(journal, name);
    }

    LogLine plain() {
        return new LogLine(false, iface);
    }

    /// With its line feed; an exception follows on lines of its own.
    String of(LogEntry entry) {
        StringBuilder line = new StringBuilder(160);
        String prefix = prefix(entry);
        line.append(prefix)
                .append(harmless(entry.getMessage() == null ? "" : entry.getMessage()))
                .append('\n');
        if (entry.getException() != null) {
            StringWriter trace = new StringWriter();
            entry.getException().printStackTrace(new PrintWriter(trace, true));
            trace.toString()
                    .lines()
                    .forEach(it -> line.append(prefix).append(harmless(it)).append('\n'));
        }
        return line.toString();
    }

    private String prefix(LogEntry entry) {
        String where = "[" + entry.getThread().getName() + "] " + (iface.isEmpty() ? "" : iface + ": ");
        return journal
                ? "<" + priority(entry.getLevel()) + ">" + where
                : Time.FORMAT.format(entry.getTimestamp().toInstant()) + " " + word(entry.getLevel()) + " " + where;
    }

    private static int priority(Level level) {
        return switch (level) {
            case TRACE, DEBUG -> 7;
            case INFO -> 6;
            case WARN -> 4;
            case ERROR, OFF -> 3;
        };
    }

    private static String word(Level level) {
        return switch (level) {
            case TRACE, DEBUG -> "DEBUG";
            case INFO -> "INFO";
            case WARN -> "WARNING";
            case ERROR, OFF -> "ERROR";
        };
    }

    private static String harmless(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
        return line.toString();
    }
}
