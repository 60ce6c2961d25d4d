package org.hostp2pd.engine;

import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.engine.GroupState.Forming;
import org.hostp2pd.engine.Networks.Search;
import org.hostp2pd.engine.Notice.WhyNot;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.Command.PersistentChoice;
import org.hostp2pd.p2p.GroupOption;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NetworkId;
import org.hostp2pd.p2p.P2pStatus;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.Reply;

/// Makes the group, and makes it again. Never two.
final class Grouping {
    private static final Duration FORMING_LIMIT = Duration.ofSeconds(60);
    /// As wpa_supplicant calls a negotiation that ran out of time itself.
    private static final P2pStatus NO_ANSWER = new P2pStatus(-1);

    private Grouping() {}

    /// Does what the technique wants while there is no group.
    static void ensure(Turn turn) {
        if (!turn.idle()) {
            return;
        }
        if (turn.settings.technique().atStart()) {
            make(turn, turn.networks.chosen());
        } else {
            Negotiating.next(turn);
            Finding.begin(turn);
        }
    }

    /// Makes an autonomous group. @param network the persistent network; empty for a new one where groups are kept
    static void make(Turn turn, Optional<NetworkId> network) {
        boolean persistent = turn.settings.technique().persistent();
        Optional<PersistentChoice> choice = persistent ? Optional.of(new PersistentChoice(network)) : Optional.empty();
        announce(turn, network.map(NetworkId::toString));
        turn.askDevice(new Command.GroupAdd(choice, turn.settings.groupAddOptions()), Ask.Purpose.GROUP);
        turn.group = new Forming(Optional.empty(), turn.now);
        turn.disarm(Timer.of(Timer.Kind.REMAKE));
        turn.disarm(Timer.of(Timer.Kind.FIND));
        turn.arm(Timer.of(Timer.Kind.FORMING), FORMING_LIMIT);
        turn.tell(new Notice.GroupForming(Optional.empty()));
    }

    static void announce(Turn turn, Optional<String> group) {
        if (!turn.groupAnnounced) {
            turn.groupAnnounced = true;
            turn.hook(new HookEvent.StartGroup(group));
        }
    }

    static void reply(Turn turn, Command command, String text) {
        if (command instanceof Command.GroupAdd && !Reply.isOk(text)) {
            notMade(turn, whyNotMade(turn, text));
        } else if (command instanceof Command.GetPassphrase) {
            Members.passphrase(turn, text);
        } else if (command instanceof Command.GroupRemove && !Reply.isOk(text)) {
            turn.group.up().ifPresent(group -> Hosting.gone(turn, group.iface(), RemovalReason.UNKNOWN));
        }
    }

    /// P2P_GROUP_ADD says no more than FAIL also where only the channel cannot be had (hostap ctrl_iface.c).
    private static WhyNot whyNotMade(Turn turn, String reply) {
        WhyNot why = whyNot(reply);
        boolean channel = turn.settings.groupAddOptions().stream().anyMatch(GroupOption.Freq.class::isInstance);
        return why == WhyNot.REFUSED && channel ? WhyNot.PERHAPS_CHANNEL : why;
    }

    static WhyNot whyNot(String reply) {
        return switch (reply.strip()) {
            case "FAIL-CHANNEL-UNAVAILABLE" -> WhyNot.CHANNEL_UNAVAILABLE;
            case "FAIL-CHANNEL-UNSUPPORTED" -> WhyNot.CHANNEL_UNSUPPORTED;
            default -> WhyNot.REFUSED;
        };
    }

    /// The autonomous group cannot be made now: again after a while, with the list of networks read anew.
    static void notMade(Turn turn, WhyNot why) {
        if (!(turn.group instanceof Forming(Optional<MacAddress> peer, var _)) || peer.isPresent()) {
            return;
        }
        turn.group = new GroupState.None();
        turn.disarm(Timer.of(Timer.Kind.FORMING));
        Duration wait = again(turn);
        turn.tell(new Notice.GroupNotMade(why, wait));
        if (turn.groupPace.attempts() % Math.max(1, turn.settings.pace().maxFailures()) == 0) {
            turn.askDevice(new Command.Flush(), Ask.Purpose.NOTHING);
        }
        turn.arm(Timer.of(Timer.Kind.REMAKE), wait);
    }

    private static Duration again(Turn turn) {
        turn.groupPace = turn.groupPace.attempts(turn.groupPace.attempts() + 1);
        return Pacing.backOff(turn.groupPace.attempts());
    }

    static void remake(Turn turn) {
        if (!turn.idle() || !(turn.networks.search() instanceof Search.Idle)) {
            return;
        }
        if (turn.settings.technique().persistent()) {
            NetworkSearch.begin(turn);
        } else {
            ensure(turn);
        }
    }

    /// Something changed that may let a group be made that could not: try soon, but not in a loop.
    static void trySoon(Turn turn) {
        if (turn.timers.containsKey(Timer.of(Timer.Kind.REMAKE))) {
            turn.arm(Timer.of(Timer.Kind.REMAKE), Duration.ofSeconds(1));
        }
    }

    static void tooSlow(Turn turn) {
        if (!(turn.group instanceof Forming(Optional<MacAddress> peer, var _))) {
            return;
        }
        turn.askDevice(new Command.Cancel(), Ask.Purpose.NOTHING);
        if (peer.isPresent()) {
            turn.tell(new Notice.NegotiationFailed(peer.map(turn::who), NO_ANSWER));
            Negotiating.failed(turn);
        } else {
            turn.group = new GroupState.None();
            turn.tell(new Notice.GroupNotMade(WhyNot.TOO_SLOW, again(turn)));
            turn.contact.chosen().ifPresent(iface -> Syncing.begin(turn, iface));
        }
    }
}
