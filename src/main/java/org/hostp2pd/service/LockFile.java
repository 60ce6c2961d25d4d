package org.hostp2pd.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The file that keeps a second instance from the same interface. It holds the PID and a line feed, as scripts expect
/// that signal it.
///
/// The kernel's lock on the file is what counts, because it ends with the process; the PID in it counts for instances
/// that write one without a lock, as the predecessor did.
public final class LockFile implements AutoCloseable {
    private static final int MOST_ATTEMPTS = 10;
    private static final int LONGEST = 32;

    private final Path path;
    private final FileChannel channel;

    private LockFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// What became of an attempt.
    public sealed interface Attempt {
        /// It is ours. @param stale the PID of an instance that had left it behind
        record Locked(LockFile lock, OptionalLong stale) implements Attempt {}

        /// Another instance runs. @param pid empty where it does not say
        record Busy(Path path, OptionalLong pid) implements Attempt {}

        /// The file cannot be used. @param denied by permissions, else by something else in its place or a full
        /// disk
        record Unusable(Path path, boolean denied) implements Attempt {}
    }

    /// Where the predecessor had it, so that neither starts beside the other.
    ///
    /// @param root whether this process runs as root
    public static Path directory(boolean root) {
        return Path.of(root ? "/var/run" : "/tmp");
    }

    /// The lock of an interface. @param iface its name, or `auto` for one that is not chosen yet
    public static Path path(Path directory, String iface) {
        return directory.resolve("hostp2pd-" + iface + ".pid");
    }

    /// Locks the file, or says why not.
    public static Attempt take(Path path) {
        try {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                Optional<Attempt> taken = attempt(path);
                if (taken.isPresent()) {
                    return taken.get();
                }
            }
            return new Attempt.Busy(path, OptionalLong.empty());
        } catch (java.nio.file.AccessDeniedException _) {
            return new Attempt.Unusable(path, true);
        } catch (IOException _) {
            return new Attempt.Unusable(path, false);
        }
    }

    /// The instance that holds the file now; empty when none does. For another process than the holder.
    ///
    /// A file of somebody else's than the process does not count: in a directory that anybody may write to, it
    /// could name any process.
    public static Optional<ProcessHandle> holder(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            OptionalLong pid = read(channel);
            return pid.isPresent() && Instances.lives(pid.getAsLong(), Instances.written(path))
                    ? ProcessHandle.of(pid.getAsLong()).filter(process -> Instances.owned(process, path))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Blocks until nobody holds the file.
    static void awaitRelease(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            channel.lock(0, Long.MAX_VALUE, true).release();
        } catch (IOException _) {
            // Not there any more.
            return;
        }
    }

    /// Empty when the file was replaced meanwhile, by an instance that came or went: then it is tried again.
    private static Optional<Attempt> attempt(Path path) throws IOException {
        create(path);
        Object before = inode(path);
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            Optional<Attempt> result = locked(path, channel, before);
            if (result.isEmpty() || !(result.get() instanceof Attempt.Locked)) {
                channel.close();
            }
            return result;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<Attempt> locked(Path path, FileChannel channel, Object before) throws IOException {
        OptionalLong pid = read(channel);
        if (lock(channel) == null) {
            return Optional.of(new Attempt.Busy(path, pid));
        } else if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || !before.equals(inode(path))) {
            return Optional.empty();
        } else if (pid.isPresent() && Instances.lives(pid.getAsLong(), Instances.written(path))) {
            return Optional.of(new Attempt.Busy(path, pid));
        }
        byte[] text = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(text), 0);
        return Optional.of(new Attempt.Locked(new LockFile(path, channel), pid));
    }

    private static void create(Path path) throws IOException {
        try {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
        } catch (FileAlreadyExistsException _) {
            // Left behind or in use: the lock tells.
            return;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // Held by this very process.
            return null;
        }
    }

    private static Object inode(Path path) throws IOException {
        return Files.getAttribute(path, "unix:ino", LinkOption.NOFOLLOW_LINKS);
    }

    private static OptionalLong read(FileChannel channel) throws IOException {
        ByteBuffer octets = ByteBuffer.allocate(LONGEST);
        channel.read(octets, 0);
        String text = new String(octets.array(), 0, octets.position(), StandardCharsets.US_ASCII).strip();
        return text.matches("[1-9][0-9]{0,9}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /// Removes the file, then lets go of it.
    @Override
    public void close() {
        try (channel) {
            // Removed while it is still locked, so that it is never somebody else's file that is removed.
            Files.deleteIfExists(path);
        } catch (IOException _) {
            // What stays behind is recognised as stale.
            return;
        }
    }
}
