package org.hostp2pd.supplicant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Where a process keeps what it needs only while it runs.
public final class RuntimePlace {
    private static final int ROOT = 0;

    private RuntimePlace() {}

    /// The directory of this process: the one systemd made (`RUNTIME_DIRECTORY`, systemd.exec(5)), else
    /// `/run/hostp2pd` for root, else one in `XDG_RUNTIME_DIR`, else one for this user in the directory for
    /// temporary files.
    ///
    /// @throws IOException if the user or the real path of the directory cannot be found out
    public static Path of(Map<String, String> environment) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
        return of(environment, (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid"), temporary);
    }

    static Path of(Map<String, String> environment, int user, Path temporary) throws IOException {
        String given = environment.getOrDefault("RUNTIME_DIRECTORY", "");
        if (!given.isEmpty()) {
            return Path.of(given.split(":", 2)[0]).toRealPath();
        }
        if (user == ROOT) {
            return Path.of("/run/hostp2pd");
        }
        String session = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        return session.isEmpty() ? temporary.resolve("hostp2pd-" + user) : Path.of(session, "hostp2pd");
    }
}
