package org.hostp2pd.p2p;

import java.util.Optional;

/// A group that is up.
///
/// @param iface       its network interface
/// @param owner       whether we are the group owner, not a client
/// @param key         what stations join with; empty where wpa_supplicant did not tell
/// @param ownerDevice the P2P device address of the group owner
public record Group(
        InterfaceName iface,
        boolean owner,
        Ssid ssid,
        Optional<Frequency> frequency,
        Optional<GroupKey> key,
        MacAddress ownerDevice,
        boolean persistent) {}
