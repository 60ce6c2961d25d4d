package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.config.Settings.Technique;
import org.hostp2pd.engine.GroupState.Forming;
import org.hostp2pd.engine.GroupState.None;
import org.hostp2pd.engine.GroupState.Removing;
import org.hostp2pd.engine.GroupState.Running;
import org.hostp2pd.engine.Networks.Search;
import org.hostp2pd.engine.Outcome.Why;
import org.hostp2pd.p2p.Command;

/// A person removes the group, starts it, or looks for devices.
final class Steering {
    private Steering() {}

    /// Why nothing can be asked of the radio now; empty where something can.
    static Optional<Why> hindrance(Turn turn) {
        if (!turn.ready()) {
            return Optional.of(Why.NO_CONTACT);
        }
        return turn.paused ? Optional.of(Why.PAUSED) : Optional.empty();
    }

    /// No group from now on, whatever the technique wants, until a person asks for one.
    static Outcome removeGroup(Turn turn) {
        turn.stopped = true;
        turn.disarm(Timer.of(Timer.Kind.REMAKE));
        turn.disarm(Timer.of(Timer.Kind.FIND));
        switch (turn.group) {
            case Running _ -> Hosting.remove(turn);
            case Forming forming -> cancel(turn, forming);
            case Removing _ -> {}
            case None _ -> turn.askDevice(new Command.StopFind(), Ask.Purpose.NOTHING);
        }
        return new Outcome.Done();
    }

    private static void cancel(Turn turn, Forming forming) {
        turn.askDevice(new Command.Cancel(), Ask.Purpose.NOTHING);
        forming.peer().ifPresent(peer -> Enrolling.end(turn, peer));
        turn.disarm(Timer.of(Timer.Kind.FORMING));
        turn.group = new None();
    }

    static Outcome startGroup(Turn turn) {
        Optional<Why> why = hindrance(turn);
        Technique technique = turn.settings.technique();
        if (why.isPresent()) {
            return new Outcome.Refused(why.get());
        } else if (turn.group instanceof Removing && !technique.atStart()) {
            return new Outcome.Refused(Why.BUSY);
        }
        turn.stopped = false;
        turn.groupPace = turn.groupPace.attempts(0);
        if (technique.atStart()) {
            Grouping.remake(turn);
        } else if (turn.group instanceof None && turn.networks.search() instanceof Search.Idle) {
            Grouping.make(turn, turn.networks.chosen());
        }
        return new Outcome.Done();
    }

    static Outcome find(Turn turn) {
        Optional<Why> why = hindrance(turn);
        if (why.isPresent() || turn.group instanceof Forming) {
            return new Outcome.Refused(why.orElse(Why.BUSY));
        }
        Finding.now(turn);
        return new Outcome.Done();
    }
}
