package org.hostp2pd.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.GroupState.Running;
import org.hostp2pd.engine.Session.Stage;
import org.hostp2pd.engine.Session.Way;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;

/// Opens the group's registrar for whoever was admitted.
///
/// A push button ends the offer of a PIN and a PIN ends the push button (hostap wps_registrar.c): one button is open at
/// a time, and PINs wait while it is.
final class Authorising {
    private Authorising() {}

    /// Serves whoever waits, once the sockets of the group's interface are open.
    static void next(Turn turn) {
        for (Session session : waiting(turn)) {
            if (groupInterface(turn).isPresent() && !open(turn, Method.PUSH_BUTTON)) {
                serve(turn, session);
            }
        }
    }

    private static void serve(Turn turn, Session session) {
        if (session.method() == Method.PIN && fromProgram(turn)) {
            askPin(turn, session);
        } else {
            authorise(turn, session);
        }
    }

    static boolean fromProgram(Turn turn) {
        Settings.Access access = turn.settings.access();
        return access.pin().isEmpty() && access.pinCommand().isPresent();
    }

    static void askPin(Turn turn, Session session) {
        turn.sessions = turn.sessions.plus(session.device(), session.at(Stage.PIN_ASKED));
        turn.order(new Order.AskPin(session.device()));
    }

    static void authorise(Turn turn, Session session) {
        turn.sessions = turn.sessions.plus(session.device(), session.at(Stage.AUTHORISED));
        if (session.method() == Method.PUSH_BUTTON) {
            turn.registrarPace = turn.registrarPace.offer(PinOffer.NONE);
            ask(turn, new Command.AuthorisePushButton(filter(session)));
        } else {
            Offering.asked(turn);
        }
    }

    /// The registrar can only be told a P2P device address; a station without one presses for anybody.
    private static Optional<MacAddress> filter(Session session) {
        return session.way() == Way.GROUP ? Optional.empty() : Optional.of(session.device());
    }

    /// Somebody got in or gave up: who is next, and what has to be offered again?
    static void afterOne(Turn turn, Method method) {
        if (fromProgram(turn) && !open(turn, Method.PIN) && !open(turn, Method.PUSH_BUTTON)) {
            // The registrar keeps a PIN until its time is over; one from the program is good for one device only.
            close(turn);
        }
        next(turn);
        if (method == Method.PUSH_BUTTON) {
            Offering.again(turn, Optional.empty());
        }
    }

    static void close(Turn turn) {
        turn.registrarPace = turn.registrarPace.offer(PinOffer.NONE);
        ask(turn, new Command.CancelWps());
    }

    static boolean open(Turn turn, Method method) {
        return count(turn, method) > 0;
    }

    /// How many may enrol so now.
    static long count(Turn turn, Method method) {
        return turn.sessions.values().stream()
                .filter(session -> session.method() == method && session.stage() == Stage.AUTHORISED)
                .count();
    }

    static void ask(Turn turn, Command command) {
        groupInterface(turn).ifPresent(iface -> turn.ask(iface, command, Ask.Purpose.ENROL));
    }

    private static List<Session> waiting(Turn turn) {
        return turn.sessions.values().stream()
                .filter(session -> session.stage() == Stage.WAITING)
                .sorted(Comparator.comparing(Session::since))
                .toList();
    }

    private static Optional<InterfaceName> groupInterface(Turn turn) {
        return turn.group instanceof Running(Group group, var _)
                        && group.owner()
                        && turn.links.containsKey(group.iface())
                ? Optional.of(group.iface())
                : Optional.empty();
    }
}
