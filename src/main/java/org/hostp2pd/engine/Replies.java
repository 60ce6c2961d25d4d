package org.hostp2pd.engine;

import org.hostp2pd.p2p.Status;
import org.hostp2pd.supplicant.WireInput.Trouble;

/// Sends each reply to the policy that asked.
final class Replies {
    private Replies() {}

    static void on(Turn turn, long number, String text) {
        Ask ask = turn.pending.get(number);
        if (ask == null) {
            return;
        }
        turn.pending = turn.pending.minus(number);
        turn.statistics = turn.statistics.answered();
        turn.contactPace = turn.contactPace.wire(turn.now);
        switch (ask.purpose()) {
            case PROBE ->
                Contacting.probed(
                        turn,
                        ask.iface(),
                        java.util.Optional.of(Status.parse(text).orElse(Status.NOTHING)));
            case SYNC -> Syncing.reply(turn, ask, text);
            case NETWORK -> NetworkSearch.reply(turn, ask, text);
            case GROUP -> Grouping.reply(turn, ask.command(), text);
            case CONNECT -> Negotiating.reply(turn, text);
            case ENROL -> Registrar.reply(turn, text);
            case PEERS -> Peers.reply(turn, text);
            case STATIONS -> Stations.reply(turn, ask.iface(), text);
            case FIGURES -> Observing.figures(turn, text);
            case SIGNALS -> Observing.signal(turn, text);
            case INVITE -> Calling.reply(turn, text);
            case ENTRANT, PIN_ENTRANT -> Guarding.reply(turn, ask.purpose(), text);
            case NOTHING -> {}
        }
    }

    /// No reply: a P2P device that does not answer is lost; the interface of a group is read anew.
    static void none(Turn turn, long number, Trouble trouble) {
        Ask ask = turn.pending.get(number);
        if (ask == null) {
            return;
        }
        turn.pending = turn.pending.minus(number);
        turn.statistics = turn.statistics.unanswered();
        if (ask.purpose() == Ask.Purpose.PROBE) {
            Contacting.unreachable(turn, ask.iface(), trouble);
        } else {
            Syncing.none(turn, ask, trouble);
        }
    }
}
