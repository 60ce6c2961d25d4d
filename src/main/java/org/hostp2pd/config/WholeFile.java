package org.hostp2pd.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/// A file that is replaced whole or not at all: owner, group, mode and SELinux label stay, and a symbolic link goes on
/// pointing at it. Blocks until the disk has it.
public final class WholeFile {
    private static final int MOST_BACKUPS = 1000;

    private final Path path;
    private final String unfinished;

    /// @param path the file; may be a symbolic link, whose target is then replaced
    public WholeFile(Path path) {
        this(path, ".hostp2pd");
    }

    /// @param unfinished what the new one is called before it is in its place, with a number after it
    public WholeFile(Path path, String unfinished) {
        this.path = path;
        this.unfinished = unfinished;
    }

    /// What it holds now.
    public byte[] read() throws IOException {
        return Files.readAllBytes(path);
    }

    /// Puts something else in its place.
    ///
    /// @param before what somebody saw in it
    /// @return whether it was replaced; it is not where it does not hold that any more
    /// @throws IOException where the directory may not be written or the owner not be kept; the file is as it was
    public boolean replace(byte[] before, byte[] after) throws IOException {
        Path real = path.toRealPath();
        if (!Arrays.equals(Files.readAllBytes(real), before)) {
            return false;
        }
        Path made = alike(real, after);
        try {
            Files.move(made, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
        sync(directory(real), StandardOpenOption.READ);
        return true;
    }

    /// Puts a copy beside the file, or beside the target of the link: as secret as the file itself, and whole from
    /// the moment it has its name.
    ///
    /// @param mark what is appended to the name, such as a date; a number follows where such a copy is there
    /// already
    /// @return where it is
    public Path backUp(String mark) throws IOException {
        Path real = path.toRealPath();
        Path made = alike(real, Files.readAllBytes(real));
        try {
            Path backup = linked(made, real + "." + mark);
            sync(directory(real), StandardOpenOption.READ);
            return backup;
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static Path linked(Path made, String name) throws IOException {
        for (int number = 1; number < MOST_BACKUPS; number++) {
            Path backup = Path.of(number == 1 ? name : name + "-" + number);
            try {
                return Files.createLink(backup, made);
            } catch (FileAlreadyExistsException _) {
                // an earlier one is kept there
            }
        }
        throw new FileAlreadyExistsException(name);
    }

    /// A file beside another, under a name nobody looks for, that nobody may read who may not read the other.
    private Path alike(Path real, byte[] content) throws IOException {
        Path made = Files.createTempFile(directory(real), unfinished, "");
        try {
            write(made, content);
            likeOwner(real, made);
            SecurityLabel.copy(real, made);
            return made;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(made);
            throw failed;
        }
    }

    static Path directory(Path real) {
        Path parent = real.getParent();
        return parent == null ? real : parent;
    }

    private static void likeOwner(Path from, Path to) throws IOException {
        PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        PosixFileAttributes made = view.readAttributes();
        if (!made.owner().equals(wanted.owner())) {
            view.setOwner(wanted.owner());
        }
        if (!made.group().equals(wanted.group())) {
            view.setGroup(wanted.group());
        }
        view.setPermissions(wanted.permissions());
    }

    static void write(Path to, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
