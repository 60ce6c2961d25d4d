package org.hostp2pd.p2p;

import java.util.Optional;

/// What a device announces of itself, equal when nothing of it changed.
///
/// @param device its P2P device address; the parser takes it from outside the quoted name only
/// @param type   empty when the device sent none or a malformed one
public record PeerFacts(
        MacAddress device,
        Optional<DeviceType> type,
        DeviceName name,
        ConfigMethods methods,
        int deviceCapability,
        int groupCapability) {}
