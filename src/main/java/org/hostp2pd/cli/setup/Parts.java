package org.hostp2pd.cli.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hostp2pd.p2p.ShownText;

/// Small things that several here need.
final class Parts {
    private Parts() {}

    /// Why something failed, in the words of the system.
    static String why(IOException e) {
        return ShownText.of(e.getClass().getSimpleName() + ": " + String.valueOf(e.getMessage()));
    }

    /// Whether this process may do everything.
    static boolean root() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException _) {
            return false;
        }
    }
}
