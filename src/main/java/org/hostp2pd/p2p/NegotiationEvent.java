package org.hostp2pd.p2p;

import java.util.Optional;

/// GO negotiation and the forming of a group. Source: wire.md 3.3.
public sealed interface NegotiationEvent extends P2pEvent {
    /// P2P-GO-NEG-REQUEST. @param passwordId 1 the peer enters our PIN, 4 push button, 5 the peer shows a PIN
    record Request(MacAddress device, int passwordId, int goIntent) implements NegotiationEvent {}

    /// P2P-GO-NEG-SUCCESS.
    record Success(boolean owner, Frequency frequency, MacAddress device, MacAddress peerInterface, String wpsMethod)
            implements NegotiationEvent {}

    /// P2P-GO-NEG-FAILURE.
    record Failure(P2pStatus status) implements NegotiationEvent {}

    /// P2P-GROUP-FORMATION-SUCCESS.
    record FormationSuccess() implements NegotiationEvent {}

    /// P2P-GROUP-FORMATION-FAILURE. @param reason `FREQ_CONFLICT` or nothing
    record FormationFailure(Optional<String> reason) implements NegotiationEvent {}

    /// P2P-FALLBACK-TO-GO-NEG and -ENABLED.
    record FallbackToNegotiation(Optional<String> reason) implements NegotiationEvent {}
}
