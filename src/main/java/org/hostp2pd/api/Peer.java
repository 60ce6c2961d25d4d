package org.hostp2pd.api;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// A device in range.
///
/// @param address  its P2P device address, such as `02:00:00:00:01:00`
/// @param name     what it calls itself, made safe to show: what is invisible is escaped; may be empty
/// @param kind     what it says it is, such as `smartphone`, in the language of the session; empty where it does not
/// say
/// @param signal   in dBm, where it was measured
/// @param lastSeen when it was last heard
public record Peer(String address, String name, Optional<String> kind, OptionalInt signal, Instant lastSeen) {}
