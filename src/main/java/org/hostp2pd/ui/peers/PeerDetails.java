package org.hostp2pd.ui.peers;

import java.util.List;
import java.util.OptionalInt;

/// Everything a device told, as the drawer shows it.
///
/// @param facts  what it says of itself
/// @param trail  how strong it was in the last minutes, see [SignalTrails#of]
/// @param steps  what can be done with it now
/// @param remark what else is to be known, in sentences
record PeerDetails(PeerRow row, List<Fact> facts, List<OptionalInt> trail, List<PeerStep> steps, String remark) {
    PeerDetails {
        facts = List.copyOf(facts);
        trail = List.copyOf(trail);
        steps = List.copyOf(steps);
    }

    /// One of its facts. @param label what it is @param fixed whether each character counts
    record Fact(String label, String value, boolean fixed) {}
}
