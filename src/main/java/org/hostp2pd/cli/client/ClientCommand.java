package org.hostp2pd.cli.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a running service may be asked on a command line.
public enum ClientCommand {
    STATUS,
    PEERS,
    STATIONS,
    STATS,
    WATCH,
    PIN,
    ALLOW,
    BLOCK,
    KICK,
    ACCEPT,
    REJECT,
    PAUSE,
    RESUME,
    RELOAD;

    /// As it is typed.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The command that is typed so.
    public static Optional<ClientCommand> of(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }

    /// Whether it is about a device.
    public boolean aboutDevice() {
        return switch (this) {
            case ALLOW, BLOCK, KICK, ACCEPT, REJECT -> true;
            case STATUS, PEERS, STATIONS, STATS, WATCH, PIN, PAUSE, RESUME, RELOAD -> false;
        };
    }

    /// Whether it can be meant for this time or for always.
    boolean lasting() {
        return this == ACCEPT || this == REJECT;
    }
}
