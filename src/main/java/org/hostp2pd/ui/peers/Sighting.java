package org.hostp2pd.ui.peers;

import java.time.Instant;

/// A device and when it was last heard of.
record Sighting(PeerRow row, Instant seen) {}
