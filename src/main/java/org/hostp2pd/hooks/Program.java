package org.hostp2pd.hooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.hooks.HookResult.Reason;

/// An external program. @param path absolute, and a file of its own: nothing is looked up in `PATH`
/// @param limit after which it is ended
public record Program(Path path, Duration limit) {
    public Program {
        if (!limit.isPositive()) {
            throw new IllegalArgumentException("a program needs time to run");
        }
    }

    /// What stands in the way of starting it, as far as that can be told without starting it.
    public Optional<Reason> obstacle() {
        if (!path.isAbsolute()) {
            return Optional.of(Reason.NOT_ABSOLUTE);
        } else if (!Files.exists(path)) {
            return Optional.of(Reason.MISSING);
        } else if (!Files.isRegularFile(path)) {
            return Optional.of(Reason.NOT_A_FILE);
        } else if (!Files.isExecutable(path)) {
            return Optional.of(Reason.NOT_EXECUTABLE);
        }
        return writableByAnyone() ? Optional.of(Reason.WRITABLE_BY_ANYONE) : Optional.empty();
    }

    private boolean writableByAnyone() {
        try {
            return Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_WRITE);
        } catch (IOException | UnsupportedOperationException _) {
            // Unreadable now although it was there a moment ago: starting it says why.
            return false;
        }
    }
}
