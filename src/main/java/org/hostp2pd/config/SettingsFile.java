package org.hostp2pd.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/// The configuration as a file that is replaced whole or not at all. Blocks on the disk.
public final class SettingsFile {
    private final Path path;

    /// @param path the file; may be a symbolic link, whose target is then replaced
    public SettingsFile(Path path) {
        this.path = path;
    }

    /// What it holds now.
    ///
    /// @throws IOException also where it is no text in UTF-8
    public String read() throws IOException {
        return Files.readString(path);
    }

    /// Puts another text in its place, with the same owner, group and mode.
    ///
    /// @param before what somebody saw in it
    /// @return whether it was replaced; it is not where it does not hold that any more
    /// @throws IOException where the directory may not be written or the owner not be kept; the file is as it was
    public boolean replace(String before, String after) throws IOException {
        Path real = path.toRealPath();
        if (!Files.readString(real).equals(before)) {
            return false;
        }
        Path made = Files.createTempFile(real.getParent(), ".hostp2pd", "");
        try {
            likeOwner(real, made);
            write(made, after);
            Files.move(made, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
        return true;
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

    private static void write(Path to, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
