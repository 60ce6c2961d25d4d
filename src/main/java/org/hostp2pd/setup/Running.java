package org.hostp2pd.setup;

import java.util.List;
import java.util.Optional;

/// The wpa_supplicant of a radio.
public sealed interface Running {
    /// It reads a file.
    ///
    /// @param path    of the file
    /// @param unit    of systemd that it belongs to; empty where it was started in another way
    /// @param sockets its control sockets, that of the P2P device first, those of its groups last
    record Filed(String path, Optional<String> unit, List<String> sockets) implements Running {
        public Filed {
            sockets = List.copyOf(sockets);
        }
    }

    /// It is told over D-Bus and has no file.
    ///
    /// @param arguments what it was started with, with the program itself; none where it does not run yet
    /// @param control   its control directory as it is written on its command line; empty where it has none
    record Told(List<String> arguments, Optional<String> control, Optional<String> unit, List<String> sockets)
            implements Running {
        public Told {
            arguments = List.copyOf(arguments);
            sockets = List.copyOf(sockets);
        }
    }

    /// There is none.
    record None() implements Running {}

    /// Its control sockets.
    default List<String> sockets() {
        return switch (this) {
            case Filed(var _, var _, List<String> sockets) -> sockets;
            case Told(var _, var _, var _, List<String> sockets) -> sockets;
            case None _ -> List.of();
        };
    }

    /// Its control sockets but for those of groups.
    default List<String> own() {
        return sockets().stream().filter(socket -> !group(socket)).toList();
    }

    /// Whether it has a group now.
    default boolean grouped() {
        return sockets().stream().anyMatch(Running::group);
    }

    private static boolean group(String socket) {
        return socket.contains("/p2p-") && !socket.contains("/p2p-dev-");
    }

    /// The unit it belongs to.
    default Optional<String> unit() {
        return switch (this) {
            case Filed(var _, Optional<String> unit, var _) -> unit;
            case Told(var _, var _, Optional<String> unit, var _) -> unit;
            case None _ -> Optional.empty();
        };
    }
}
