package org.hostp2pd.p2p;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// A device in range.
///
/// @param lastSeen when it was last heard, as far as we know
/// @param signal   in dBm; empty where it was not read
/// @param make     empty where it was not read, or says nothing
public record Peer(PeerFacts facts, Instant lastSeen, OptionalInt signal, Optional<PeerMake> make) {
    /// One of which nothing is known but what it announces.
    public Peer(PeerFacts facts, Instant lastSeen) {
        this(facts, lastSeen, OptionalInt.empty(), Optional.empty());
    }

    /// The same, measured. @param heard when it was heard, which may have been before what is known
    public Peer measured(OptionalInt level, Instant heard) {
        return new Peer(facts, heard.isAfter(lastSeen) ? heard : lastSeen, level.isPresent() ? level : signal, make);
    }

    /// The same, read whole. @param said empty where it says nothing this time
    public Peer made(Optional<PeerMake> said) {
        return new Peer(facts, lastSeen, signal, said.or(() -> make));
    }

    /// The same, announced again.
    public Peer announced(PeerFacts fresh, Instant now) {
        return new Peer(fresh, now, signal, make);
    }

    /// Its P2P device address.
    public MacAddress device() {
        return facts.device();
    }
}
