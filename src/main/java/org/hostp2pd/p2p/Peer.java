package org.hostp2pd.p2p;

import java.time.Instant;

/// A device in range. @param lastSeen when it was last announced
public record Peer(PeerFacts facts, Instant lastSeen) {
    /// Its P2P device address.
    public MacAddress device() {
        return facts.device();
    }
}
