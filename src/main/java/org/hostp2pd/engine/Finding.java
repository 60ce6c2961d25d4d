package org.hostp2pd.engine;

import java.time.Duration;
import java.util.OptionalInt;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.Command;

/// Repeats P2P_FIND while we wait for a first device. A group that is up answers probes by itself, and finding would
/// take the radio off its channel; so would it during a negotiation.
final class Finding {
    private static final Timer TIMER = Timer.of(Timer.Kind.FIND);
    private static final Timer SEARCH = Timer.of(Timer.Kind.SEARCH);
    private static final Duration ASKED_FOR = Duration.ofSeconds(30);
    private static final Duration AFTER_STOP = Duration.ofSeconds(1);

    private Finding() {}

    static void begin(Turn turn) {
        if (wanted(turn)) {
            turn.groupPace = turn.groupPace.finds(0);
            find(turn);
        }
    }

    private static boolean wanted(Turn turn) {
        return turn.idle()
                && turn.sessions.isEmpty()
                && !turn.settings.technique().atStart();
    }

    private static void find(Turn turn) {
        turn.askDevice(new Command.Find(OptionalInt.empty()), Ask.Purpose.NOTHING);
        turn.groupPace = turn.groupPace.finds(turn.groupPace.finds() + 1);
        turn.arm(TIMER, period(turn));
    }

    private static Duration period(Turn turn) {
        Settings.Finding finding = turn.settings.finding();
        boolean rare = finding.maxPolling() > 0 && turn.groupPace.finds() >= finding.maxPolling();
        return rare ? finding.rare() : finding.normal();
    }

    /// Quiet for long enough: again.
    static void due(Turn turn) {
        if (!wanted(turn)) {
            return;
        }
        Duration left = period(turn).minus(Duration.between(turn.groupPace.lastHeard(), turn.now));
        if (left.isPositive()) {
            turn.arm(TIMER, left);
        } else {
            find(turn);
        }
    }

    /// For a while, because a person wants it.
    static void now(Turn turn) {
        turn.askDevice(new Command.Find(OptionalInt.of((int) ASKED_FOR.toSeconds())), Ask.Purpose.NOTHING);
        turn.arm(SEARCH, ASKED_FOR);
    }

    /// Somebody or something ended the find; without one no device could reach us.
    static void stopped(Turn turn) {
        turn.disarm(SEARCH);
        if (wanted(turn)) {
            turn.groupPace = turn.groupPace.heard(java.time.Instant.EPOCH);
            turn.arm(TIMER, AFTER_STOP);
        }
    }
}
