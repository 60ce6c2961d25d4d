package org.hostp2pd.service;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.p2p.InterfaceName;

/// The locks of one instance: of `auto` while no interface is configured, and of the interface once it is known.
final class Locks implements AutoCloseable {
    static final String AUTO = "auto";

    private final Path directory;
    private final Voice voice;
    private final Map<String, LockFile> held = new HashMap<>();

    Locks(Path directory, Voice voice) {
        this.directory = directory;
        this.voice = voice;
    }

    /// Takes the lock where it is not held already, and keeps those from before.
    ///
    /// @param iface empty for `auto`
    /// @return whether this instance may go on
    synchronized boolean take(Optional<InterfaceName> iface) {
        String name = iface.map(InterfaceName::value).orElse(AUTO);
        if (held.containsKey(name)) {
            return true;
        }
        return switch (LockFile.take(LockFile.path(directory, name))) {
            case LockFile.Attempt.Locked(var lock, var stale) -> {
                stale.ifPresent(pid -> voice.say(new ServiceNotice.LockStale(pid)));
                held.put(name, lock);
                yield true;
            }
            case LockFile.Attempt.Busy(var file, var pid) -> {
                voice.say(new ServiceNotice.LockBusy(name, file, pid));
                yield false;
            }
            case LockFile.Attempt.Unusable(var file, boolean denied) -> {
                voice.say(new ServiceNotice.LockUnusable(file, denied));
                yield false;
            }
        };
    }

    @Override
    public synchronized void close() {
        held.values().forEach(LockFile::close);
        held.clear();
    }
}
