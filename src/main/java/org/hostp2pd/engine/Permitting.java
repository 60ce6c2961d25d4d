package org.hostp2pd.engine;

import java.time.Duration;
import java.time.Instant;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Notice.Because;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Session.Way;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.Rule;
import org.pcollections.HashTreePMap;

/// Asks a person about a device where a rule wants that, and turns away whom a rule or a person refused.
final class Permitting {
    /// About as long as a device goes on trying (P2P_GO_NEG_WAIT and the walk time of the push button in hostap).
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// So long a device that was turned away is not heard again, that it may not ask a person to death.
    private static final Duration QUIET = Duration.ofSeconds(30);

    /// An attacker may invent addresses; nobody answers more than that.
    private static final int MOST_AT_ONCE = 32;

    private static final Timer FORGIVE = Timer.of(Timer.Kind.FORGIVE);

    private Permitting() {}

    /// Turns the device away if there is to be no group, if a rule wants that, or if it was turned away just now.
    static boolean turnsAway(Turn turn, Who who, Way way) {
        Rule rule = rule(turn, who);
        if (turn.stopped && turn.group.up().isEmpty()) {
            away(turn, who, way, Because.STOPPED);
            return true;
        }
        boolean away = rule == Rule.NEVER || (rule == Rule.ASK && !known(turn, who.device()) && toldLately(turn, who));
        if (away) {
            away(turn, who, way, Because.RULE);
        }
        return away;
    }

    /// Whether the device may come in now; else a person is asked about it.
    static boolean permits(Turn turn, Who who, Method method, Way way) {
        if (rule(turn, who) != Rule.ASK || known(turn, who.device())) {
            return true;
        }
        Asking before = turn.asking.get(who.device());
        if (before == null && turn.asking.size() == MOST_AT_ONCE) {
            away(turn, who, way, Because.TOO_MANY_ASK);
            return false;
        }
        Instant until = before == null ? turn.now.plus(PATIENCE) : before.until();
        Instant since = before == null ? turn.now : before.since();
        turn.asking = turn.asking.plus(who.device(), new Asking(who, method, way, since, until));
        if (before == null) {
            turn.arm(Timer.of(Timer.Kind.PERMISSION, who.device()), PATIENCE);
            turn.tell(new Notice.PermissionAsked(who, method));
        }
        return false;
    }

    static Rule rule(Turn turn, Who who) {
        return turn.rules.of(who.device(), who.name()).orElse(Rule.ALWAYS);
    }

    /// Whether a person let it in for now, or it is on its way already.
    private static boolean known(Turn turn, MacAddress device) {
        return turn.sessions.containsKey(device)
                || Door.after(turn.door.permitted(), device, turn.now).isPresent();
    }

    private static boolean toldLately(Turn turn, Who who) {
        return Door.after(turn.door.away(), who.device(), turn.now.minus(QUIET)).isPresent();
    }

    /// Told once in a while only: a device may try again and again.
    static void away(Turn turn, Who who, Way way, Because because) {
        if (way == Way.NEGOTIATION) {
            turn.askDevice(new Command.Reject(who.device()), Ask.Purpose.NOTHING);
            if (rule(turn, who) != Rule.NEVER) {
                turn.arm(FORGIVE, QUIET);
            }
        }
        if (!toldLately(turn, who)) {
            turn.door = turn.door.away(who.device(), turn.now);
            turn.tell(new Notice.TurnedAway(who, because));
        }
    }

    /// The person lets it in. Who has the key already comes back by itself.
    static void let(Turn turn, Asking asking) {
        MacAddress device = asking.who().device();
        boolean hasKey = turn.door.strangers().containsKey(device);
        close(turn, device);
        turn.door = turn.door.permit(device, turn.now.plus(turn.settings.pace().maxNegotiation()));
        if (!hasKey && turn.device.isPresent()) {
            Enrolling.admit(turn, asking.who(), asking.method(), asking.way());
        }
    }

    static void refuse(Turn turn, Asking asking, Because because) {
        close(turn, asking.who().device());
        away(turn, asking.who(), asking.way(), because);
        Hosting.removeIfEmpty(turn);
    }

    /// The method it asked for is not right any more; it is told, and asks again.
    static void redirect(Turn turn, Asking asking) {
        Who who = asking.who();
        close(turn, who.device());
        Enrolling.redirect(turn, who.device(), Enrolling.allowed(turn, who.device(), who.name()));
    }

    private static void close(Turn turn, MacAddress device) {
        turn.asking = turn.asking.minus(device);
        turn.disarm(Timer.of(Timer.Kind.PERMISSION, device));
    }

    /// Nobody answered.
    static void timedOut(Turn turn, MacAddress device) {
        Asking asking = turn.asking.get(device);
        if (asking != null) {
            refuse(turn, asking, Because.NO_ANSWER);
        }
    }

    static void paused(Turn turn) {
        for (Asking asking : turn.asking.values()) {
            close(turn, asking.who().device());
            turn.tell(new Notice.AskedWhilePaused(asking.who()));
        }
    }

    /// wpa_supplicant is gone, and what was asked with it.
    static void forget(Turn turn) {
        turn.asking = HashTreePMap.empty();
    }

    /// wpa_supplicant hides a device from us for which P2P_REJECT was sent, until it is connected to or P2P_FLUSH
    /// forgets all peers (P2P_DEV_USER_REJECTED in hostap p2p.c): who was refused once may ask again later.
    static void forgive(Turn turn) {
        boolean busy = turn.group instanceof GroupState.Forming || !turn.sessions.isEmpty() || !turn.asking.isEmpty();
        if (busy) {
            turn.arm(FORGIVE, QUIET);
        } else {
            turn.askDevice(new Command.Flush(), Ask.Purpose.NOTHING);
        }
    }

    /// The rules are others: whom they turned away before may ask at once.
    static void reopen(Turn turn) {
        if (!turn.door.away().isEmpty()) {
            turn.arm(FORGIVE, Duration.ofSeconds(1));
        }
        turn.door = turn.door.reopened();
    }
}
