package org.hostp2pd.p2p;

import java.util.List;
import java.util.Optional;

/// A page of the reply to LIST_NETWORKS: as many whole lines as the reply had room for, and the next page begins after
/// the last of them. An empty page is the end.
public record NetworkList(List<ListedNetwork> networks) {
    public NetworkList {
        networks = List.copyOf(networks);
    }

    /// The reply read, lines that are no network left out; empty where it has not the list's first line.
    public static Optional<NetworkList> parse(String reply) {
        if (!reply.startsWith("network id")) {
            return Optional.empty();
        }
        return Optional.of(new NetworkList(reply.lines()
                .skip(1)
                .flatMap(line -> ListedNetwork.parse(line).stream())
                .toList()));
    }

    /// What the next page is asked for with; empty where this one is the end.
    public Optional<NetworkId> last() {
        return networks.isEmpty()
                ? Optional.empty()
                : Optional.of(networks.getLast().id());
    }
}
