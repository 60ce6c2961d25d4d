package org.hostp2pd.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether somebody sits at a terminal.
final class Terminals {
    private static final List<String> KINDS = List.of("/dev/pts/", "/dev/tty", "/dev/console");

    private Terminals() {}

    /// Whether standard input and standard output both are one.
    static boolean here() {
        return List.of("0", "1").stream().allMatch(Terminals::isOne);
    }

    private static boolean isOne(String descriptor) {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd", descriptor));
            return KINDS.stream().anyMatch(target.toString()::startsWith);
        } catch (IOException _) {
            // Closed.
            return false;
        }
    }
}
