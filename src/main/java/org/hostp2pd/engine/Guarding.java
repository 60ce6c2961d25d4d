package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.GroupState.Running;
import org.hostp2pd.engine.Notice.Because;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Session.Way;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.StationReply;
import org.hostp2pd.store.Rule;

/// Keeps the rules where the registrar does not.
///
/// `WPS_PIN` takes an address, but the registrar only announces it: whoever types the PIN while it is on offer gets the
/// key (wps_registrar_get_pin in hostap does not look at the address). So where there are rules, a station that begins
/// an exchange is looked at first, and put out before it ends if it has no leave. Who is faster than that is put out
/// each time it comes, though it has the key then, and gets in with another address: a new group gives a new key.
///
/// Who has the key otherwise, being a member of the persistent group or having been shown the passphrase, is asked for
/// nothing, and is put out only where a rule names it and says never. A station that does no P2P is known by its
/// interface address, and by its name only while it asks by push button.
final class Guarding {
    private Guarding() {}

    /// A station that enrols is heard. Where there are rules, the registrar may only announce one that has leave.
    static void heard(Turn turn, MacAddress station) {
        if (!turn.rules.restrictive()) {
            Offering.heard(turn, Optional.empty());
        } else if (turn.sessions.containsKey(station)) {
            Offering.heard(turn, Optional.of(station));
        }
    }

    /// A station begins an exchange: the PIN is offered, to it alone where there are rules.
    static void began(Turn turn, MacAddress station) {
        if (turn.rules.restrictive()) {
            look(turn, station, Ask.Purpose.ENTRANT);
        } else {
            Offering.exchangeBegins(turn);
        }
    }

    /// The registrar has no PIN for a station that is in an exchange.
    static void needsPin(Turn turn, MacAddress station) {
        if (turn.rules.restrictive()) {
            look(turn, station, Ask.Purpose.PIN_ENTRANT);
        } else {
            Offering.now(turn, Optional.empty());
        }
    }

    private static void look(Turn turn, MacAddress station, Ask.Purpose purpose) {
        owned(turn).ifPresent(iface -> turn.ask(iface, new Command.ReadStation(station), purpose));
    }

    private static Optional<InterfaceName> owned(Turn turn) {
        return turn.group instanceof Running(Group group, var _)
                        && group.owner()
                        && turn.links.containsKey(group.iface())
                ? Optional.of(group.iface())
                : Optional.empty();
    }

    /// The answer: who it is.
    static void reply(Turn turn, Ask.Purpose purpose, String text) {
        Optional<StationReply> reply = StationReply.parse(text);
        if (reply.isEmpty() || turn.paused) {
            return;
        }
        MacAddress station = reply.get().station();
        Method method = purpose == Ask.Purpose.PIN_ENTRANT ? Method.PIN : Enrolling.method(turn);
        if (!mayEnrol(turn, who(turn, station, reply.get().device(), reply.get().name()), method)) {
            out(turn, station);
        } else if (purpose == Ask.Purpose.PIN_ENTRANT) {
            Offering.now(turn, Optional.of(station));
        } else {
            Offering.again(turn, Optional.of(station));
            Offering.touched(turn);
        }
    }

    private static boolean mayEnrol(Turn turn, Who who, Method method) {
        return !Permitting.turnsAway(turn, who, Way.GROUP) && Permitting.permits(turn, who, method, Way.GROUP);
    }

    private static Who who(Turn turn, MacAddress station, Optional<MacAddress> device, Optional<DeviceName> told) {
        MacAddress identity = device.orElse(station);
        return new Who(identity, turn.who(identity).name().or(() -> told));
    }

    /// The station has the key now.
    static void enrolled(Turn turn, MacAddress station) {
        if (turn.rules.restrictive()) {
            turn.door = turn.door.enrolled(station, turn.now);
        }
    }

    /// Whether the station that joined is put out again.
    static boolean putsOut(Turn turn, MacAddress station, Optional<MacAddress> device, Optional<DeviceName> told) {
        if (!turn.rules.restrictive() || owned(turn).isEmpty()) {
            return false;
        }
        Who who = who(turn, station, device, told);
        boolean fresh = turn.door.enrolled().containsKey(station);
        turn.door = turn.door.came(station);
        if (named(turn, who)) {
            Permitting.away(turn, who, Way.GROUP, Because.RULE);
        } else if ((!fresh && !turn.door.strangers().containsKey(who.device()))
                || mayEnrol(turn, who, Enrolling.method(turn))) {
            return false;
        } else {
            turn.door = turn.door.stranger(who.device(), turn.now);
        }
        out(turn, station);
        return true;
    }

    private static boolean named(Turn turn, Who who) {
        return turn.rules.own(who.device(), who.name()).equals(Optional.of(Rule.NEVER));
    }

    /// Puts out who is in and may not be any more.
    static void putOutNamed(Turn turn) {
        turn.stations.values().stream()
                .filter(station -> named(turn, new Who(station.identity(), station.name())))
                .forEach(station -> {
                    Permitting.away(turn, new Who(station.identity(), station.name()), Way.GROUP, Because.RULE);
                    out(turn, station.station());
                });
    }

    static void out(Turn turn, MacAddress station) {
        owned(turn).ifPresent(iface -> turn.ask(iface, new Command.Deauthenticate(station), Ask.Purpose.NOTHING));
    }
}
