package org.hostp2pd.ui.group;

import java.util.Map;
import java.util.Optional;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.common.Host;

/// The network addresses of the stations, asked for when one comes or was measured anew. On the FX thread.
final class NetworkAddresses {
    private final Host host;
    private Map<MacAddress, String> known = Map.of();
    private Object asked = Map.of();

    NetworkAddresses(Host host) {
        this.host = host;
    }

    void see(State state) {
        if (!state.stations().equals(asked)) {
            asked = state.stations();
            var _ = host.neighbours().thenAccept(now -> known = now);
        }
    }

    /// Empty while it has none, or this computer never talked to it.
    Optional<String> of(MacAddress station) {
        return Optional.ofNullable(known.get(station));
    }
}
