package org.hostp2pd.supplicant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hostp2pd.supplicant.UnsafeDirectoryException.Reason;

/// The directory of this wire for its own sockets, mode 0700, `<base>/<process>-<number>`. What a process that ended
/// left behind under the same base is removed. Used by one thread at a time.
final class RuntimeDirectory {
    private static final int LONGEST_SOCKET_PATH = 107;
    private static final int LONGEST_NAME = "/99999999".length();
    private static final Pattern OWN = Pattern.compile("(\\d{1,9})-\\d{1,9}");
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;
    private int count;

    private RuntimeDirectory(Path path) {
        this.path = path;
    }

    /// @throws UnsafeDirectoryException if somebody else could reach into it
    static RuntimeDirectory open(Path base) throws IOException {
        if (!Files.exists(base, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(base, PRIVATE);
        }
        requireDirectory(base);
        removeDead(base);
        return new RuntimeDirectory(create(base));
    }

    private static void requireDirectory(Path base) throws IOException {
        if (!Files.isDirectory(base, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnsafeDirectoryException(base, Reason.NOT_A_DIRECTORY);
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(base);
        if (permissions.contains(PosixFilePermission.GROUP_WRITE)
                || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new UnsafeDirectoryException(base, Reason.OPEN_TO_OTHERS);
        }
    }

    private static Path create(Path base) throws IOException {
        for (int number = 0; ; number++) {
            Path path = base.resolve(ProcessHandle.current().pid() + "-" + number);
            try {
                return requireOurs(base, Files.createDirectory(path, PRIVATE));
            } catch (FileAlreadyExistsException _) {
                // another wire of this process has it
            }
        }
    }

    private static Path requireOurs(Path base, Path created) throws IOException {
        Reason reason = !Files.getOwner(base).equals(Files.getOwner(created)) ? Reason.FOREIGN : null;
        if (created.toString().getBytes(StandardCharsets.UTF_8).length + LONGEST_NAME > LONGEST_SOCKET_PATH) {
            reason = Reason.TOO_LONG;
        }
        if (reason != null) {
            Files.delete(created);
            throw new UnsafeDirectoryException(base, reason);
        }
        return created;
    }

    private static void removeDead(Path base) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(base)) {
            for (Path entry : entries) {
                Matcher name = OWN.matcher(String.valueOf(entry.getFileName()));
                if (name.matches() && isDead(Long.parseLong(name.group(1)), entry)) {
                    remove(entry);
                }
            }
        }
    }

    /// A process that began after the directory was made is another one under the same number.
    private static boolean isDead(long process, Path directory) throws IOException {
        Instant made = Files.readAttributes(directory, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .creationTime()
                .toInstant();
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().startInstant())
                .map(began -> began.isAfter(made.plusSeconds(1)))
                .orElse(true);
    }

    private static void remove(Path directory) throws IOException {
        if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
                for (Path entry : entries) {
                    Files.deleteIfExists(entry);
                }
            }
            Files.deleteIfExists(directory);
        }
    }

    Path path() {
        return path;
    }

    /// A path for a socket that was not used before. The directory is made again if somebody removed it.
    Path fresh() throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(path, PRIVATE);
        }
        return path.resolve(Integer.toString(count++));
    }

    /// Removes it with all that is in it.
    void remove() throws IOException {
        remove(path);
    }
}
