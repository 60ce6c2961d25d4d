package org.hostp2pd.setup;

import java.util.List;
import java.util.Optional;

/// A radio to choose from.
///
/// @param station      its interface that is no group; not yet safe to show
/// @param driver       empty text where it is not known
/// @param device       whether it has a P2P device of its own; empty where that is not known
/// @param owner        whether it can own a group; empty where that is not known
/// @param combinations of interfaces that are possible at a time
/// @param channels     `2412 MHz [1]`
/// @param connected    whether it carries a connection of this machine now
public record Adapter(
        String station,
        String driver,
        Optional<Boolean> device,
        Optional<Boolean> owner,
        List<String> combinations,
        List<String> channels,
        boolean connected,
        Keeper keeper,
        Running running) {
    private static final String PREFIX = "p2p-dev-";
    private static final int LONGEST = 15;

    public Adapter {
        combinations = List.copyOf(combinations);
        channels = List.copyOf(channels);
    }

    /// Whether it has a channel in the band, or it is not known.
    public boolean has(Answers.Band band) {
        return channels.isEmpty()
                || switch (band) {
                    case ANY -> true;
                    case GHZ_2_4 -> channels.stream().anyMatch(it -> it.startsWith("2"));
                    case GHZ_5 -> channels.stream().anyMatch(it -> it.startsWith("5"));
                };
    }

    /// The name of its P2P device.
    public String p2pDevice() {
        return PREFIX + station;
    }

    /// Whether that name is short enough (IFNAMSIZ of Linux).
    boolean nameFits() {
        return p2pDevice().length() <= LONGEST;
    }
}
