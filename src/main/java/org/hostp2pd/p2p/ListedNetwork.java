package org.hostp2pd.p2p;

import java.util.Optional;

/// A network block of LIST_NETWORKS.
///
/// @param ssid       empty for a block that has none yet
/// @param bssid      empty for any
/// @param persistent whether it is a persistent P2P group
public record ListedNetwork(
        NetworkId id,
        Optional<Ssid> ssid,
        Optional<MacAddress> bssid,
        boolean current,
        boolean disabled,
        boolean persistent) {
    private static final int COLUMNS = 4;

    /// A line of the list: id, SSID, BSSID and flags with tabs between; empty where it is none.
    static Optional<ListedNetwork> parse(String line) {
        String[] columns = line.split("\t", -1);
        Optional<NetworkId> id = columns.length == COLUMNS ? Fields.network(Optional.of(columns[0])) : Optional.empty();
        return id.map(known -> new ListedNetwork(
                known,
                Ssid.parsePrintf(columns[1]),
                MacAddress.parse(columns[2]),
                columns[3].contains("[CURRENT]"),
                columns[3].contains("[DISABLED]"),
                columns[3].contains("[P2P-PERSISTENT]")));
    }
}
