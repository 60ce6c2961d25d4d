package org.hostp2pd.store;

import java.nio.file.Path;
import java.util.Optional;

/// What became of remembering a group.
public sealed interface Remembered {
    /// It is on the disk. @param damaged where the damaged file before it is kept
    record Kept(Optional<Path> damaged) implements Remembered {}

    /// It is not, and the file is as it was.
    record NotKept(Path file, StoreTrouble trouble) implements Remembered {}
}
