package org.hostp2pd.p2p;

import java.time.Instant;
import java.util.Optional;

/// A station of a group we own.
///
/// @param station its interface address
/// @param device  its P2P device address; empty for a station that does no P2P
/// @param since   when it joined, or when we first saw it
public record Station(MacAddress station, Optional<MacAddress> device, Optional<DeviceName> name, Instant since) {
    /// How it is known to others: the device address, else the interface address.
    public MacAddress identity() {
        return device.orElse(station);
    }
}
