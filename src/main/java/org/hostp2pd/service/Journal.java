package org.hostp2pd.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Whether an output of this process goes to the journal of systemd.
public final class Journal {
    /// Standard output.
    public static final int OUTPUT = 1;

    /// Standard error.
    public static final int ERRORS = 2;

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Journal() {}

    /// `JOURNAL_STREAM` holds the device and the inode of the journal's socket (systemd.exec(5)).
    ///
    /// @param descriptor [#OUTPUT] or [#ERRORS]
    public static boolean takes(int descriptor, Map<String, String> environment) {
        String stream = environment.get("JOURNAL_STREAM");
        if (stream == null) {
            return false;
        }
        Path output = DESCRIPTORS.resolve(Integer.toString(descriptor));
        try {
            return stream.equals(Files.getAttribute(output, "unix:dev") + ":" + Files.getAttribute(output, "unix:ino"));
        } catch (IOException | UnsupportedOperationException _) {
            // Closed, or no /proc: then it is not known to be the journal's.
            return false;
        }
    }
}
