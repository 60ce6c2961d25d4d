package org.hostp2pd.setup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps other setups out until it is closed, or this process ends in whatever way.
final class Alone implements AutoCloseable {
    private final FileChannel channel;

    private Alone(FileChannel channel) {
        this.channel = channel;
    }

    /// @param file made where it is missing; stays
    /// @throws IOException where another setup is at work, or the file may not be written
    static Alone with(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Alone(channel);
            }
        } catch (OverlappingFileLockException _) {
            // within this process
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
        channel.close();
        throw new IOException("another setup is at work");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
