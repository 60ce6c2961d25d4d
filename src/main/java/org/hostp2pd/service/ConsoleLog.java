package org.hostp2pd.service;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tinylog.Level;
import org.tinylog.core.LogEntry;

/// The log on standard error, each line in one piece.
///
/// @param least the least level that is shown
record ConsoleLog(Level least, LogLine line) {
    void write(LogEntry entry) throws IOException {
        if (entry.getLevel().compareTo(least) >= 0) {
            // Not closed: it is the process's own standard error, in UTF-8 whatever the locale is.
            new FileOutputStream(FileDescriptor.err).write(line.of(entry).getBytes(StandardCharsets.UTF_8));
        }
    }
}
