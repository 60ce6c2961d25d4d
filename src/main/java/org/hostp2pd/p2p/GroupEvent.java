package org.hostp2pd.p2p;

import java.util.Optional;

/// A group's life. Source: wire.md 3.3.
public sealed interface GroupEvent extends P2pEvent {
    /// P2P-GROUP-STARTED. @param key the passphrase, or the PSK where the group has none; a client may have neither
    record Started(
            InterfaceName iface,
            boolean owner,
            Ssid ssid,
            Frequency frequency,
            Optional<GroupKey> key,
            MacAddress ownerDevice,
            boolean persistent)
            implements GroupEvent {}

    /// P2P-GROUP-REMOVED.
    record Removed(InterfaceName iface, boolean owner, RemovalReason reason) implements GroupEvent {}

    /// P2P-REMOVE-AND-REFORM-GROUP.
    record RemoveAndReform() implements GroupEvent {}

    /// P2P-PERSISTENT-PSK-FAIL.
    record PersistentPskFail(NetworkId network) implements GroupEvent {}

    /// P2P-CROSS-CONNECT-ENABLE and -DISABLE.
    record CrossConnect(InterfaceName iface, InterfaceName uplink, boolean enabled) implements GroupEvent {}
}
