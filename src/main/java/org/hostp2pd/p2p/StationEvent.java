package org.hostp2pd.p2p;

import java.util.Optional;

/// Stations of a group we own. Source: wire.md 3.3. Each arrives on the group's interface and again on its parent.
public sealed interface StationEvent extends P2pEvent {
    /// AP-STA-CONNECTED. @param device empty for a station that does no P2P
    record Connected(MacAddress station, Optional<MacAddress> device) implements StationEvent {}

    /// AP-STA-DISCONNECTED.
    record Disconnected(MacAddress station, Optional<MacAddress> device) implements StationEvent {}

    /// AP-STA-POSSIBLE-PSK-MISMATCH.
    record PskMismatch(MacAddress station) implements StationEvent {}

    /// AP-STA-POLL-OK.
    record PollOk(MacAddress station) implements StationEvent {}

    /// AP-REJECTED-MAX-STA and AP-REJECTED-BLOCKED-STA.
    record Rejected(MacAddress station, boolean blocked) implements StationEvent {}

    /// CTRL-EVENT-EAP-STARTED: the station begins an EAP exchange, which on a group is WPS (hostap eap_server).
    record EapStarted(MacAddress station) implements StationEvent {}
}
