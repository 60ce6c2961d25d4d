package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.engine.Outcome.Why;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.store.Rule;

/// A person puts a device out, for now or for good.
final class Parting {
    private Parting() {}

    /// The device keeps the key and may come back.
    static Outcome disconnect(Turn turn, MacAddress address) {
        Optional<Station> station = station(turn, address);
        station.ifPresent(it -> Guarding.out(turn, it.station()));
        return station.isPresent() ? new Outcome.Done() : new Outcome.Refused(Why.UNKNOWN_DEVICE);
    }

    /// The device is turned away from now on, and is no member of a persistent group any more.
    static Outcome block(Turn turn, MacAddress address) {
        MacAddress device = station(turn, address).map(Station::identity).orElse(address);
        Outcome outcome = Ruling.rule(turn, device, Rule.NEVER);
        if (outcome instanceof Outcome.Done) {
            Members.forget(turn, device);
            turn.askDevice(new Command.RemoveClient(device), Ask.Purpose.NOTHING);
        }
        return outcome;
    }

    private static Optional<Station> station(Turn turn, MacAddress address) {
        return turn.stations.values().stream()
                .filter(station ->
                        station.station().equals(address) || station.identity().equals(address))
                .findFirst();
    }
}
