package org.hostp2pd.service;

import java.nio.file.Path;

/// Where the files of a running service are.
public final class Places {
    private Places() {}

    /// The lock of an interface, `auto` for one that is not chosen yet: where the predecessor had it.
    ///
    /// @param root whether this process runs as root
    public static Path lock(String iface, boolean root) {
        return Path.of(root ? "/var/run" : "/tmp", "hostp2pd-" + iface + ".pid");
    }
}
