package org.hostp2pd.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where a process keeps what must outlive it.
public final class StateDirectory {
    private static final String NAME = "hostp2pd";

    private StateDirectory() {}

    /// The directory systemd gave (systemd.exec, StateDirectory=), else `/var/lib/hostp2pd` for root, else the
    /// user's own (XDG Base Directory Specification, XDG_STATE_HOME).
    ///
    /// @param environment the process's variables
    /// @param root        whether it runs as root
    /// @param home        the user's home
    public static Path of(Map<String, String> environment, boolean root, Path home) {
        Optional<Path> given = absolute(environment, "STATE_DIRECTORY");
        if (given.isPresent() || root) {
            return given.orElse(Path.of("/var/lib", NAME));
        }
        return absolute(environment, "XDG_STATE_HOME")
                .orElse(home.resolve(".local/state"))
                .resolve(NAME);
    }

    /// The first of a list with colons; a relative one is ignored, as the specification demands.
    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .map(text -> text.split(":", 2)[0])
                .filter(text -> text.startsWith("/"))
                .map(Path::of);
    }
}
