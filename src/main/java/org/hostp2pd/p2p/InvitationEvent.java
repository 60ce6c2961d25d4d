package org.hostp2pd.p2p;

import java.util.Optional;

/// Invitations to a group. Source: wire.md 3.3.
public sealed interface InvitationEvent extends P2pEvent {
    /// P2P-INVITATION-RECEIVED. @param network the persistent group it is about; empty for `unknown-network`
    /// @param owner the group owner's device address, where named
    record Received(MacAddress source, Optional<NetworkId> network, Optional<MacAddress> owner)
            implements InvitationEvent {}

    /// P2P-INVITATION-ACCEPTED.
    record Accepted(MacAddress source, Optional<NetworkId> network, Optional<MacAddress> owner)
            implements InvitationEvent {}

    /// P2P-INVITATION-RESULT.
    record Result(P2pStatus status, Optional<MacAddress> bssid) implements InvitationEvent {}
}
