package org.hostp2pd.p2p;

import java.util.Optional;

/// The interface, the channel and wpa_supplicant itself. Source: wire.md 3.3.
public sealed interface LinkEvent extends P2pEvent {
    /// CTRL-EVENT-TERMINATING.
    record Terminating() implements LinkEvent {}

    /// INTERFACE-ENABLED and INTERFACE-DISABLED.
    record InterfaceState(boolean enabled) implements LinkEvent {}

    /// AP-ENABLED and AP-DISABLED.
    record AccessPoint(boolean enabled) implements LinkEvent {}

    /// CTRL-EVENT-REGDOM-CHANGE.
    record RegulatoryChange(Optional<String> alpha2) implements LinkEvent {}

    /// CTRL-EVENT-FREQ-CONFLICT.
    record FrequencyConflict() implements LinkEvent {}

    /// CTRL-EVENT-CHANNEL-SWITCH, its STARTED form, and AP-CSA-FINISHED.
    record ChannelSwitch(Optional<Frequency> frequency, boolean finished) implements LinkEvent {}

    /// CTRL-EVENT-NETWORK-ADDED and -REMOVED.
    record NetworkListed(NetworkId network, boolean added) implements LinkEvent {}

    /// CTRL-EVENT-CONNECTED and -DISCONNECTED of an ordinary connection.
    record Connection(boolean connected) implements LinkEvent {}

    /// CTRL-EVENT-SSID-TEMP-DISABLED. The SSID is dropped. @param reason one word, `WRONG_KEY` and the like
    record TemporarilyDisabled(Optional<String> reason) implements LinkEvent {}

    /// The other bare notices: scans, ACS, DFS, AVOID-FREQ, AP-NO_IR, RX-PROBE-REQUEST. @param name as on the wire
    record Notice(String name) implements LinkEvent {}
}
