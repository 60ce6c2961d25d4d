package org.hostp2pd.p2p;

import java.time.Instant;
import java.util.Optional;

/// A station of a group we own.
///
/// @param station  its interface address
/// @param device   its P2P device address; empty for a station that does no P2P
/// @param since    when it joined, or when we first saw it
/// @param measured empty until somebody looks
public record Station(
        MacAddress station,
        Optional<MacAddress> device,
        Optional<DeviceName> name,
        Instant since,
        Optional<Measured> measured) {
    /// What its link did. @param at when that was read
    public record Measured(StationFigures figures, Instant at) {}

    /// One that was not measured yet.
    public Station(MacAddress station, Optional<MacAddress> device, Optional<DeviceName> name, Instant since) {
        this(station, device, name, since, Optional.empty());
    }

    /// The same, measured.
    public Station measured(StationFigures figures, Instant at) {
        return new Station(station, device, name, since, Optional.of(new Measured(figures, at)));
    }

    /// How it is known to others: the device address, else the interface address.
    public MacAddress identity() {
        return device.orElse(station);
    }
}
