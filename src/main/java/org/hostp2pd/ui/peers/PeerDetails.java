package org.hostp2pd.ui.peers;

import java.util.List;

/// Everything a device told, as the drawer shows it.
///
/// @param facts  what it says of itself
/// @param steps  what can be done with it now
/// @param remark what else is to be known, in sentences
record PeerDetails(PeerRow row, List<Fact> facts, List<PeerStep> steps, String remark) {
    PeerDetails {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }

    /// One of its facts. @param label what it is @param fixed whether each character counts
    record Fact(String label, String value, boolean fixed) {}
}
