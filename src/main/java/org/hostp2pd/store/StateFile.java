package org.hostp2pd.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/// A small secret file, of mode 0600 when it is new, that is replaced as a whole or not at all. Blocks until the disk
/// has it.
public final class StateFile {
    private static final FileAttribute<Set<PosixFilePermission>> ONLY_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> ONLY_OWNER_ENTERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path directory;
    private final String name;
    private final Path path;

    /// @param directory need not be there yet
    public StateFile(Path directory, String name) {
        this.directory = directory.toAbsolutePath();
        this.name = name;
        this.path = directory.resolve(name);
    }

    /// Where it is.
    public Path path() {
        return path;
    }

    /// At most so many bytes; empty where there is no file.
    Optional<byte[]> read(int most) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Optional.of(in.readNBytes(most));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /// Makes the directory if need be, of mode 0700.
    public void makeDirectory() throws IOException {
        Files.createDirectories(directory, ONLY_OWNER_ENTERS);
    }

    /// Makes the directory if need be, and keeps other processes out of it until the lock is closed.
    FileChannel locked() throws IOException {
        makeDirectory();
        Path lock = beside("lock");
        FileChannel channel =
                FileChannel.open(lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ONLY_OWNER);
        channel.lock();
        return channel;
    }

    /// Replaces the file; its owner and mode stay. After an exception the old one is still there.
    public void replace(byte[] content) throws IOException {
        Path fresh = beside("new");
        Files.deleteIfExists(fresh);
        try {
            write(fresh, content);
            keepOwnerAndMode(fresh);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            Files.deleteIfExists(fresh);
            throw failed;
        }
        sync(directory, StandardOpenOption.READ);
    }

    /// Copies the file to the first free name beside it.
    Path setAside() throws IOException {
        for (int number = 1; ; number++) {
            Path aside = beside("damaged-" + number);
            try {
                Files.copy(path, aside, StandardCopyOption.COPY_ATTRIBUTES);
                sync(aside, StandardOpenOption.WRITE);
                return aside;
            } catch (FileAlreadyExistsException _) {
                // an earlier one is kept there
            }
        }
    }

    private static void write(Path fresh, byte[] content) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(fresh, options, ONLY_OWNER)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private void keepOwnerAndMode(Path fresh) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        PosixFileAttributes before = Files.readAttributes(path, PosixFileAttributes.class);
        PosixFileAttributes now = Files.readAttributes(fresh, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (!before.owner().equals(now.owner())) {
            view.setOwner(before.owner());
        }
        if (!before.group().equals(now.group())) {
            view.setGroup(before.group());
        }
        view.setPermissions(before.permissions());
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private Path beside(String suffix) {
        return directory.resolve(name + "." + suffix);
    }
}
