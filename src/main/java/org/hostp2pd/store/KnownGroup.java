package org.hostp2pd.store;

import java.util.List;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Ssid;

/// A persistent group of ours, kept so that it can be put back when wpa_supplicant lost it.
///
/// @param ownerDevice the P2P device address it was made with
/// @param members     device addresses of who was in, oldest first, at most [#MOST_MEMBERS]
public record KnownGroup(MacAddress ownerDevice, Ssid ssid, GroupKey key, List<MacAddress> members) {
    /// As many as wpa_supplicant keeps in `p2p_client_list` (P2P_MAX_STORED_CLIENTS).
    public static final int MOST_MEMBERS = 100;

    public KnownGroup {
        members = List.copyOf(members);
        if (members.size() > MOST_MEMBERS) {
            throw new IllegalArgumentException("too many members");
        }
    }
}
