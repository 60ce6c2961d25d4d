package org.hostp2pd.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tinylog.Level;
import org.tinylog.core.LogEntry;

/// The log in a file of mode 0600 that is replaced when it has grown: `name`, then `name.1`, `name.2` and so on, the
/// newest first, as the predecessor's users have them.
///
/// Used by one thread at a time. An error leaves it closed; the next line tries to open it again.
final class RollingLog implements AutoCloseable {
    private final Path path;
    private final Level least;
    private final long mostBytes;
    private final int oldFiles;
    private final LogLine line;
    private @Nullable FileChannel channel;

    RollingLog(Path path, Level least, long mostBytes, int oldFiles, LogLine line) {
        this.path = path.toAbsolutePath();
        this.least = least;
        this.mostBytes = mostBytes;
        this.oldFiles = oldFiles;
        this.line = line;
    }

    Path path() {
        return path;
    }

    Level least() {
        return least;
    }

    /// Whether the file can be written.
    boolean open() {
        try {
            opened();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    void write(LogEntry entry) throws IOException {
        if (entry.getLevel().compareTo(least) < 0) {
            return;
        }
        ByteBuffer octets = ByteBuffer.wrap(line.of(entry).getBytes(StandardCharsets.UTF_8));
        try {
            FileChannel file = opened();
            if (mostBytes > 0 && file.size() > 0 && file.size() + octets.remaining() > mostBytes) {
                replace();
                file = opened();
            }
            while (octets.hasRemaining()) {
                file.write(octets);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open == null || !open.isOpen()) {
            open = FileChannel.open(
                    path,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            channel = open;
        }
        return open;
    }

    private void replace() throws IOException {
        close();
        if (oldFiles == 0) {
            Files.deleteIfExists(path);
        }
        for (int number = oldFiles; number > 0; number--) {
            Path from = number == 1 ? path : numbered(number - 1);
            if (Files.exists(from)) {
                Files.move(from, numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int number) {
        return path.resolveSibling(path.getFileName() + "." + number);
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }
}
