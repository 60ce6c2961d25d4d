package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.engine.GroupState.Forming;
import org.hostp2pd.engine.GroupState.Removing;
import org.hostp2pd.engine.Networks.Search;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Outcome.Why;
import org.hostp2pd.engine.Session.Stage;
import org.hostp2pd.engine.Session.Way;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.P2pStatus;
import org.hostp2pd.store.Rule;

/// A person calls a device that is in range: it is invited into the group that is up, or a group is negotiated with it.
/// Whom a person calls needs no other leave.
final class Calling {
    private Calling() {}

    static Outcome connect(Turn turn, MacAddress peer) {
        Optional<Why> why = hindrance(turn, peer);
        if (why.isPresent()) {
            return new Outcome.Refused(why.get());
        } else if (turn.group.up().isPresent()) {
            return invite(turn, peer);
        } else if (!(turn.networks.search() instanceof Search.Idle)) {
            return new Outcome.Refused(Why.BUSY);
        }
        turn.stopped = false;
        negotiate(turn, turn.who(peer));
        return new Outcome.Done();
    }

    static Outcome invite(Turn turn, MacAddress peer) {
        Optional<Group> group = turn.group.up();
        Optional<Why> why =
                hindrance(turn, peer).or(() -> group.isEmpty() ? Optional.of(Why.NO_GROUP) : Optional.empty());
        if (why.isPresent()) {
            return new Outcome.Refused(why.get());
        }
        turn.door = turn.door
                .permit(peer, turn.now.plus(turn.settings.pace().maxNegotiation()))
                .invited(Optional.of(peer));
        turn.askDevice(new Command.InviteToGroup(group.orElseThrow().iface(), peer), Ask.Purpose.INVITE);
        return new Outcome.Done();
    }

    private static Optional<Why> hindrance(Turn turn, MacAddress peer) {
        boolean busy = turn.group instanceof Forming || turn.group instanceof Removing;
        Optional<Why> why = Steering.hindrance(turn);
        if (why.isPresent() || busy) {
            return Optional.of(why.orElse(Why.BUSY));
        } else if (!turn.peers.containsKey(peer)) {
            return Optional.of(Why.UNKNOWN_DEVICE);
        } else if (Permitting.rule(turn, turn.who(peer)) == Rule.NEVER) {
            return Optional.of(Why.RULE);
        } else if (turn.stations.values().stream()
                .anyMatch(station -> station.identity().equals(peer))) {
            return Optional.of(Why.ALREADY_IN);
        }
        return Optional.empty();
    }

    private static void negotiate(Turn turn, Who who) {
        Session session = new Session(
                who.device(),
                who.name(),
                Enrolling.allowed(turn, who.device(), who.name()),
                Way.NEGOTIATION,
                Stage.WAITING,
                turn.now);
        turn.sessions = turn.sessions.plus(who.device(), session);
        turn.arm(Timer.of(Timer.Kind.ENROL, who.device()), turn.settings.pace().maxNegotiation());
        turn.disarm(Timer.of(Timer.Kind.FIND));
        Negotiating.queue(turn, session);
    }

    static void reply(Turn turn, String text) {
        if (text.startsWith("FAIL")) {
            answered(turn, Optional.empty());
        }
    }

    /// P2P-INVITATION-RESULT does not say whose it is; only what a person asked for is told.
    static void answered(Turn turn, Optional<P2pStatus> status) {
        Optional<MacAddress> invited = turn.door.invited();
        turn.door = turn.door.invited(Optional.empty());
        boolean accepted = status.equals(Optional.of(new P2pStatus(0)));
        invited.map(turn::who)
                .ifPresent(who -> turn.tell(
                        accepted ? new Notice.InvitationAccepted(who) : new Notice.InvitationDeclined(who, status)));
    }
}
