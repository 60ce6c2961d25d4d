package org.hostp2pd.config;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Map;
import java.util.regex.Pattern;

/// A file that comes into its place, or goes, whole or not at all. Blocks until the disk has it.
///
/// @param path no symbolic link
public record PlacedFile(Path path) {
    /// What a file is called before it is in its place, with a number after it. Nobody else calls one so, that what
    /// a killed setup left can be told from everything else.
    public static final String UNFINISHED = ".hostp2pd-setup";

    private static final int BITS = 07777;

    /// Whose it is and who may what.
    ///
    /// @param mode the bits of permission @param user the number of its owner @param group the number of its group
    public record Rights(int mode, int user, int group) {}

    /// Makes it, with all folders above it.
    ///
    /// @param group its group of users; empty text for that of this process
    /// @throws FileAlreadyExistsException where there is one already, which stays as it is
    public void make(byte[] content, int mode, String group) throws IOException {
        Path folder = WholeFile.directory(path);
        Files.createDirectories(folder);
        Path made = Files.createTempFile(folder, UNFINISHED, "");
        try {
            WholeFile.write(made, content);
            if (!group.isEmpty()) {
                Files.getFileAttributeView(made, PosixFileAttributeView.class)
                        .setGroup(made.getFileSystem()
                                .getUserPrincipalLookupService()
                                .lookupPrincipalByGroupName(group));
            }
            Files.setAttribute(made, "unix:mode", mode);
            Files.createLink(path, made);
        } finally {
            Files.deleteIfExists(made);
        }
        WholeFile.sync(folder, StandardOpenOption.READ);
    }

    /// Who may what with it now.
    public Rights rights() throws IOException {
        Map<String, Object> read = Files.readAttributes(path, "unix:mode,uid,gid");
        return new Rights(number(read, "mode") & BITS, number(read, "uid"), number(read, "gid"));
    }

    /// Gives it other bits of permission.
    public void permit(int mode) throws IOException {
        Files.setAttribute(path, "unix:mode", mode);
        WholeFile.sync(path, StandardOpenOption.READ);
    }

    private static int number(Map<String, Object> read, String name) throws IOException {
        if (read.get(name) instanceof Integer number) {
            return number;
        }
        throw new IOException("the file system does not say the " + name);
    }

    /// Puts this content in its place, whatever is there now, with these rights. It keeps the SELinux label of what
    /// is there.
    public void restore(byte[] content, Rights rights) throws IOException {
        Path folder = WholeFile.directory(path);
        Files.createDirectories(folder);
        Path made = Files.createTempFile(folder, UNFINISHED, "");
        try {
            WholeFile.write(made, content);
            Rights now = new PlacedFile(made).rights();
            if (now.user() != rights.user()) {
                Files.setAttribute(made, "unix:uid", rights.user(), LinkOption.NOFOLLOW_LINKS);
            }
            if (now.group() != rights.group()) {
                Files.setAttribute(made, "unix:gid", rights.group(), LinkOption.NOFOLLOW_LINKS);
            }
            Files.setAttribute(made, "unix:mode", rights.mode());
            if (Files.exists(path)) {
                SecurityLabel.copy(path, made);
            }
            Files.move(made, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
        WholeFile.sync(folder, StandardOpenOption.READ);
    }

    /// Takes away what was left beside it, unfinished, by a program that was killed: a regular file of this user,
    /// or of the one whose file it was to be.
    public void tidy() throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(WholeFile.directory(path), UNFINISHED + "*")) {
            for (Path each : all) {
                if (String.valueOf(each.getFileName()).matches(Pattern.quote(UNFINISHED) + "[0-9]{1,20}")
                        && ours(each)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException _) {
            // where no folder is nothing was left
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private boolean ours(Path left) throws IOException {
        Map<String, Object> read = Files.readAttributes(left, "unix:isRegularFile,uid", LinkOption.NOFOLLOW_LINKS);
        Object owner = read.get("uid");
        return Boolean.TRUE.equals(read.get("isRegularFile"))
                && (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(owner)
                        || (Files.exists(path)
                                && Files.getAttribute(path, "unix:uid").equals(owner)));
    }

    /// Takes it away, where it is there.
    public void remove() throws IOException {
        if (Files.deleteIfExists(path)) {
            WholeFile.sync(WholeFile.directory(path), StandardOpenOption.READ);
        }
    }
}
