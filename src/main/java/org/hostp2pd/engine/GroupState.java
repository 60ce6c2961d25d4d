package org.hostp2pd.engine;

import java.time.Instant;
import java.util.Optional;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.MacAddress;

/// Whether there is a group.
public sealed interface GroupState {
    /// No group, and none being made.
    record None() implements GroupState {}

    /// A group is being made. @param peer with whom it is negotiated; empty when it is autonomous
    record Forming(Optional<MacAddress> peer, Instant since) implements GroupState {}

    /// The group is up. @param since when it started, or when we found it
    record Running(Group group, Instant since) implements GroupState {}

    /// We asked for its removal.
    record Removing(Group group) implements GroupState {}

    /// The group that is up, also while it is being removed.
    default Optional<Group> up() {
        return switch (this) {
            case None _, Forming _ -> Optional.empty();
            case Running(Group group, Instant _) -> Optional.of(group);
            case Removing(Group group) -> Optional.of(group);
        };
    }
}
