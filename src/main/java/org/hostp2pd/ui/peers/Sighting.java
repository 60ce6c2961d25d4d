package org.hostp2pd.ui.peers;

import java.time.Instant;
import java.util.OptionalInt;

/// A device, when it was last heard of, and how strong. @param signal in dBm; empty where it was not measured
record Sighting(PeerRow row, Instant seen, OptionalInt signal) {}
