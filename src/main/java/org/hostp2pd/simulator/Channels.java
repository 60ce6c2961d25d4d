package org.hostp2pd.simulator;

import java.util.Optional;

/// Which channel a group may use.
final class Channels {
    private static final int[] SOCIAL = {2412, 2437, 2462};

    private Channels() {}

    /// @param wanted MHz, a band (2 or 5), or 0 for any
    /// @return MHz; empty where it may not be used
    static Optional<Integer> choose(Host host, int wanted) {
        return switch (wanted) {
            case 0, 2 -> Optional.of(SOCIAL[host.random().nextInt(SOCIAL.length)]);
            case 5 -> Optional.of(5180).filter(channel -> usable(host, channel));
            default -> Optional.of(wanted).filter(channel -> usable(host, channel));
        };
    }

    static boolean usable(Host host, int megahertz) {
        boolean low = megahertz >= 2412 && megahertz <= 2472 && (megahertz - 2407) % 5 == 0;
        boolean high = megahertz >= 5180 && megahertz <= 5240 && megahertz % 20 == 0;
        return low || (high && host.options().fiveGigahertz());
    }
}
