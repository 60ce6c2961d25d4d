package org.hostp2pd.engine;

import java.time.Instant;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What is remembered of who may come in besides the rules; all of it bounded, since anybody may invent addresses.
///
/// @param permitted whom a person let in, until when
/// @param away      who was turned away, when it was told last
/// @param enrolled  stations that got the key and have not joined yet
/// @param strangers who got the key without leave, and since when
/// @param invited   whom a person invited and who has not answered
public record Door(
        PMap<MacAddress, Instant> permitted,
        PMap<MacAddress, Instant> away,
        PMap<MacAddress, Instant> enrolled,
        PMap<MacAddress, Instant> strangers,
        Optional<MacAddress> invited) {
    private static final int MOST = 1024;

    static final Door CLOSED = new Door(
            HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), Optional.empty());

    /// The time kept there for the address; empty where there is none, or it has passed.
    static Optional<Instant> after(PMap<MacAddress, Instant> times, MacAddress address, Instant least) {
        return Optional.ofNullable(times.get(address)).filter(least::isBefore);
    }

    private static PMap<MacAddress, Instant> plus(PMap<MacAddress, Instant> times, MacAddress address, Instant at) {
        return (times.size() < MOST ? times : HashTreePMap.<MacAddress, Instant>empty()).plus(address, at);
    }

    /// The device is welcome until then, whatever was before.
    Door permit(MacAddress device, Instant until) {
        return new Door(plus(permitted, device, until), away.minus(device), enrolled, strangers.minus(device), invited);
    }

    Door away(MacAddress device, Instant at) {
        return new Door(permitted.minus(device), plus(away, device, at), enrolled, strangers, invited);
    }

    Door enrolled(MacAddress station, Instant at) {
        return new Door(permitted, away, plus(enrolled, station, at), strangers, invited);
    }

    /// The station came, and is looked at.
    Door came(MacAddress station) {
        return new Door(permitted, away, enrolled.minus(station), strangers, invited);
    }

    Door stranger(MacAddress device, Instant at) {
        return new Door(permitted, away, enrolled, plus(strangers, device, at), invited);
    }

    /// The rules changed: who was turned away by the old ones may ask again.
    Door reopened() {
        return new Door(permitted, HashTreePMap.empty(), enrolled, strangers, invited);
    }

    Door invited(Optional<MacAddress> device) {
        return new Door(permitted, away, enrolled, strangers, device);
    }
}
