package org.hostp2pd.engine;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.Status;

/// How far we are with wpa_supplicant.
public sealed interface Contact {
    /// No control socket that could be ours, or none that answers.
    record Searching() implements Contact {}

    /// Several sockets might be the P2P device: each is asked.
    ///
    /// @param answers by interface; empty while it has not answered
    record Probing(Map<InterfaceName, Optional<Status>> answers) implements Contact {
        public Probing {
            // Sorted, so that a recording replays in the same order in another process.
            answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        }
    }

    /// The sockets of the chosen interface are being opened.
    record Opening(InterfaceName iface) implements Contact {}

    /// What is there is being read and set. @param siblings other interfaces that may carry a group of ours, being
    /// asked
    record Syncing(InterfaceName iface, Set<InterfaceName> siblings) implements Contact {
        public Syncing {
            siblings = Set.copyOf(siblings);
        }
    }

    /// Everything is read.
    record Ready(InterfaceName iface) implements Contact {}

    /// The interface chosen, once there is one.
    default Optional<InterfaceName> chosen() {
        return switch (this) {
            case Searching _, Probing _ -> Optional.empty();
            case Opening(InterfaceName iface) -> Optional.of(iface);
            case Syncing(InterfaceName iface, Set<InterfaceName> _) -> Optional.of(iface);
            case Ready(InterfaceName iface) -> Optional.of(iface);
        };
    }
}
