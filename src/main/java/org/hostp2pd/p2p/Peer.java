package org.hostp2pd.p2p;

import java.time.Instant;
import java.util.OptionalInt;

/// A device in range.
///
/// @param lastSeen when it was last heard, as far as we know
/// @param signal   in dBm; empty where it was not read
public record Peer(PeerFacts facts, Instant lastSeen, OptionalInt signal) {
    /// One whose signal is not known.
    public Peer(PeerFacts facts, Instant lastSeen) {
        this(facts, lastSeen, OptionalInt.empty());
    }

    /// The same, measured. @param heard when it was heard, which may have been before what is known
    public Peer measured(OptionalInt level, Instant heard) {
        return new Peer(facts, heard.isAfter(lastSeen) ? heard : lastSeen, level.isPresent() ? level : signal);
    }

    /// The same, announced again.
    public Peer announced(PeerFacts fresh, Instant now) {
        return new Peer(fresh, now, signal);
    }

    /// Its P2P device address.
    public MacAddress device() {
        return facts.device();
    }
}
