package org.hostp2pd.engine;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.engine.GroupState.Running;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.p2p.StationEvent;
import org.hostp2pd.p2p.StationReply;

/// Who is in.
final class Stations {
    /// More than any access point takes; a bound against a list that never ends.
    private static final int MOST = 4096;

    /// A hundred years in seconds: a bound against times that no calendar has.
    private static final long LONGEST = 3_155_760_000L;

    private Stations() {}

    /// Reads the list; a station that is not in it any more has left. Who is in it but has no leave to send yet is
    /// in the middle of its exchange, often without a device address, and is announced when it is in (hostap
    /// sta_info.h, WLAN_STA_AUTHORIZED).
    static void read(Turn turn, InterfaceName iface) {
        turn.forget(Ask.Purpose.STATIONS);
        turn.listed = Optional.of(Set.of());
        turn.ask(iface, new Command.NextStation(Optional.empty()), Ask.Purpose.STATIONS);
    }

    static void reply(Turn turn, InterfaceName iface, String text) {
        Optional<StationReply> reply = StationReply.parse(text);
        if (reply.isPresent() && turn.listed.map(Set::size).orElse(MOST) < MOST) {
            StationReply station = reply.get();
            if (station.authorized() && !Guarding.putsOut(turn, station.station(), station.device(), station.name())) {
                joined(turn, station.station(), station.device(), station.name(), since(turn, station));
            }
            turn.listed = turn.listed.map(seen -> plus(seen, station.station()));
            turn.ask(iface, new Command.NextStation(Optional.of(station.station())), Ask.Purpose.STATIONS);
        } else {
            turn.listed.ifPresent(seen -> turn.stations.values().stream()
                    .filter(station -> !seen.contains(station.station()))
                    .forEach(station -> left(turn, station.station())));
            turn.listed = Optional.empty();
        }
    }

    private static Instant since(Turn turn, StationReply station) {
        return turn.now.minusSeconds(Math.clamp(station.connected().orElse(0), 0, LONGEST));
    }

    private static Set<MacAddress> plus(Set<MacAddress> seen, MacAddress station) {
        var all = new HashSet<>(seen);
        all.add(station);
        return Set.copyOf(all);
    }

    static void on(Turn turn, StationEvent event) {
        switch (event) {
            case StationEvent.Connected connected -> {
                turn.listed = turn.listed.map(seen -> plus(seen, connected.station()));
                if (!Guarding.putsOut(turn, connected.station(), connected.device(), Optional.empty())) {
                    joined(turn, connected.station(), connected.device(), Optional.empty(), turn.now);
                }
            }
            case StationEvent.Disconnected gone -> left(turn, gone.station());
            case StationEvent.PskMismatch mismatch -> turn.tell(new Notice.WrongPassphrase(mismatch.station()));
            case StationEvent.Rejected rejected ->
                turn.tell(new Notice.StationRejected(rejected.station(), rejected.blocked()));
            case StationEvent.EapStarted started -> Guarding.began(turn, started.station());
            case StationEvent.PollOk _ -> {}
        }
    }

    /// Each event comes from the group's interface and again from its parent; the second changes nothing.
    private static void joined(
            Turn turn, MacAddress address, Optional<MacAddress> device, Optional<DeviceName> told, Instant since) {
        if (!(turn.group instanceof Running(Group group, var _))
                || !group.owner()
                || turn.stations.containsKey(address)) {
            return;
        }
        MacAddress identity = device.orElse(address);
        Optional<DeviceName> name = turn.who(identity).name().or(() -> told);
        turn.stations = turn.stations.plus(address, new Station(address, device, name, since));
        Enrolling.joined(turn, identity);
        turn.hook(new HookEvent.Connect(identity, name, group.iface()));
        turn.tell(new Notice.StationJoined(new Notice.Who(identity, name), address));
        Members.remember(turn);
    }

    private static void left(Turn turn, MacAddress address) {
        Station station = turn.stations.get(address);
        if (station == null) {
            return;
        }
        turn.group.up().ifPresent(group -> out(turn, station, group.iface()));
        Hosting.removeIfEmpty(turn);
    }

    private static void out(Turn turn, Station station, InterfaceName iface) {
        turn.stations = turn.stations.minus(station.station());
        turn.hook(new HookEvent.Disconnect(station.identity(), station.name(), iface));
        turn.tell(new Notice.StationLeft(new Notice.Who(station.identity(), station.name()), station.station()));
    }

    /// The group has ended.
    static void allLeft(Turn turn, InterfaceName iface) {
        turn.stations.values().forEach(station -> out(turn, station, iface));
        turn.listed = Optional.empty();
        turn.forget(Ask.Purpose.STATIONS);
    }
}
