package org.hostp2pd.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// Finds out why the file system refused. Its messages depend on the language of the machine, so the file system is
/// asked.
final class Troubles {
    private Troubles() {}

    /// @param needed how many bytes were to be written
    static StoreTrouble of(IOException failed, Path file, long needed) {
        return switch (failed) {
            case AccessDeniedException _ -> StoreTrouble.NO_PERMISSION;
            case FileAlreadyExistsException _ -> StoreTrouble.IN_THE_WAY;
            case NotDirectoryException _ -> StoreTrouble.IN_THE_WAY;
            default -> Files.isDirectory(file) ? StoreTrouble.IN_THE_WAY : ofFileSystem(file, needed);
        };
    }

    private static StoreTrouble ofFileSystem(Path file, long needed) {
        try {
            FileStore system = Files.getFileStore(existing(file.toAbsolutePath()));
            if (system.isReadOnly()) {
                return StoreTrouble.READ_ONLY;
            }
            return system.getUsableSpace() < needed ? StoreTrouble.DISK_FULL : StoreTrouble.FAILED;
        } catch (IOException _) {
            return StoreTrouble.FAILED;
        }
    }

    private static Path existing(Path path) {
        Path at = path;
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
