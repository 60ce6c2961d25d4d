package org.hostp2pd.service;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.tinylog.Level;
import org.tinylog.core.LogEntry;

/// The log on the terminal, each line in one piece.
///
/// @param least the least level that is shown
/// @param out   where; never closed
record ConsoleLog(Level least, LogLine line, OutputStream out) {
    /// The process's own standard error.
    static OutputStream errors() {
        return new FileOutputStream(FileDescriptor.err);
    }

    void write(LogEntry entry) throws IOException {
        if (entry.getLevel().compareTo(least) >= 0) {
            // In UTF-8 whatever the locale is.
            out.write(line.of(entry).getBytes(StandardCharsets.UTF_8));
        }
    }
}
