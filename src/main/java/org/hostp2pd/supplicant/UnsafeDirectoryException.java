package org.hostp2pd.supplicant;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/// The directory for our own sockets cannot be used safely; nothing was put there.
public final class UnsafeDirectoryException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Path directory;
    private final Reason reason;

    UnsafeDirectoryException(Path directory, Reason reason) {
        super(reason + ": " + directory);
        this.directory = directory;
        this.reason = reason;
    }

    public Path directory() {
        return directory;
    }

    public Reason reason() {
        return reason;
    }

    /// What is wrong with it.
    public enum Reason {
        /// A symbolic link or a file lies in its place.
        NOT_A_DIRECTORY,
        /// It belongs to somebody else.
        FOREIGN,
        /// Others may write there.
        OPEN_TO_OTHERS,
        /// The path of a socket in it would be longer than the 107 bytes of `sun_path` (unix(7)).
        TOO_LONG
    }
}
