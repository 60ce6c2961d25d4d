package org.hostp2pd.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.GroupState.Forming;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Session.Stage;
import org.hostp2pd.engine.Session.Way;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.Command.Enrolment;
import org.hostp2pd.p2p.Command.PersistentChoice;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NegotiationEvent;
import org.hostp2pd.p2p.WpsPin;
import org.pcollections.HashTreePMap;

/// Forms a group with the first device that asks, one at a time.
final class Negotiating {
    /// Device Password ID of the WSC specification: the peer enters our PIN, pressed its button, or shows a PIN
    /// itself.
    private static final int USER_SPECIFIED = 1;

    private static final int PUSH_BUTTON = 4;
    private static final int MOST_REMEMBERED = 1024;

    private Negotiating() {}

    static void on(Turn turn, NegotiationEvent event) {
        switch (event) {
            case NegotiationEvent.Request request -> requested(turn, request);
            case NegotiationEvent.Failure failure -> {
                turn.tell(new Notice.NegotiationFailed(peer(turn).map(turn::who), failure.status()));
                failed(turn);
            }
            case NegotiationEvent.FormationFailure _ -> {
                if (peer(turn).isPresent()) {
                    turn.tell(new Notice.FormationFailed(peer(turn).map(turn::who)));
                    failed(turn);
                } else {
                    Grouping.notMade(turn, Notice.WhyNot.FORMATION_FAILED);
                }
            }
            case NegotiationEvent.Success _,
                    NegotiationEvent.FormationSuccess _,
                    NegotiationEvent.FallbackToNegotiation _ -> {}
        }
    }

    private static void requested(Turn turn, NegotiationEvent.Request request) {
        switch (request.passwordId()) {
            case USER_SPECIFIED -> Enrolling.asked(turn, request.device(), Method.PIN, Way.NEGOTIATION);
            case PUSH_BUTTON -> Enrolling.asked(turn, request.device(), Method.PUSH_BUTTON, Way.NEGOTIATION);
            default -> Enrolling.showsPin(turn, request.device(), Way.NEGOTIATION);
        }
    }

    private static Optional<MacAddress> peer(Turn turn) {
        return turn.group instanceof Forming(Optional<MacAddress> peer, var _) ? peer : Optional.empty();
    }

    /// Serves the device that has waited longest, if its time has come.
    static void next(Turn turn) {
        if (!turn.idle()) {
            return;
        }
        turn.sessions.values().stream()
                .filter(session -> session.stage() == Stage.WAITING)
                .filter(session -> !held(turn, session.device()).isPositive())
                .min(Comparator.comparing(Session::since))
                .ifPresent(session -> connect(turn, session));
    }

    /// How long the device still has to wait: the least time between two P2P_CONNECT also bounds how fast PINs can
    /// be tried.
    private static Duration held(Turn turn, MacAddress device) {
        Instant last = turn.groupPace.lastConnect().get(device);
        return last == null
                ? Duration.ZERO
                : turn.settings.pace().minConnectDelay().minus(Duration.between(last, turn.now));
    }

    static void queue(Turn turn, Session session) {
        Duration wait = held(turn, session.device());
        if (wait.isPositive()) {
            turn.tell(new Notice.HeldBack(turn.who(session.device()), wait));
            turn.arm(Timer.of(Timer.Kind.CONNECT, session.device()), wait);
        }
        next(turn);
    }

    private static void connect(Turn turn, Session session) {
        if (session.method() == Method.PUSH_BUTTON) {
            connect(turn, session, new Enrolment.PushButton());
        } else if (Authorising.fromProgram(turn)) {
            Authorising.askPin(turn, session);
        } else {
            turn.pin.ifPresent(pin -> connect(turn, session, new Enrolment.ShownPin(pin)));
        }
    }

    static void connect(Turn turn, Session session, WpsPin pin) {
        connect(turn, session, new Enrolment.ShownPin(pin));
    }

    private static void connect(Turn turn, Session session, Enrolment enrolment) {
        MacAddress device = session.device();
        Optional<PersistentChoice> persistent = turn.settings.technique().persistent()
                ? Optional.of(new PersistentChoice(turn.networks.chosen()))
                : Optional.empty();
        Grouping.announce(turn, turn.networks.chosen().map(Object::toString));
        turn.askDevice(
                new Command.Connect(device, enrolment, persistent, turn.settings.connectOptions()),
                Ask.Purpose.CONNECT);
        turn.sessions = turn.sessions.plus(device, session.at(Stage.NEGOTIATING));
        turn.group = new Forming(Optional.of(device), turn.now);
        turn.groupPace = turn.groupPace.connects(remembered(turn).plus(device, turn.now));
        turn.disarm(Timer.of(Timer.Kind.FIND));
        turn.disarm(Timer.of(Timer.Kind.CONNECT, device));
        turn.arm(Timer.of(Timer.Kind.FORMING), turn.settings.pace().maxNegotiation());
        turn.tell(new Notice.GroupForming(Optional.of(turn.who(device))));
    }

    /// An attacker may invent addresses, so the memory is bounded.
    private static org.pcollections.PMap<MacAddress, Instant> remembered(Turn turn) {
        var connects = turn.groupPace.lastConnect();
        return connects.size() < MOST_REMEMBERED ? connects : HashTreePMap.empty();
    }

    static void reply(Turn turn, String text) {
        if (text.startsWith("FAIL")) {
            Optional<Who> who = peer(turn).map(turn::who);
            who.ifPresent(device -> turn.tell(new Notice.ConnectRefused(device, Grouping.whyNot(text))));
            failed(turn);
        }
    }

    /// The negotiation came to nothing; the next device may try.
    static void failed(Turn turn) {
        Optional<MacAddress> peer = peer(turn);
        if (peer.isEmpty()) {
            return;
        }
        Enrolling.end(turn, peer.get());
        turn.group = new GroupState.None();
        turn.disarm(Timer.of(Timer.Kind.FORMING));
        int failures = turn.groupPace.failures() + 1;
        turn.groupPace = turn.groupPace.failures(failures);
        if (failures >= turn.settings.pace().maxFailures()) {
            turn.askDevice(new Command.Flush(), Ask.Purpose.NOTHING);
            turn.groupPace = turn.groupPace.failures(0);
        }
        Grouping.ensure(turn);
    }
}
