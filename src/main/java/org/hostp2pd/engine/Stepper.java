package org.hostp2pd.engine;

import java.time.Instant;
import org.hostp2pd.supplicant.WireInput;

/// The decision: total and pure, without I/O, clock or randomness, so that a recording replays to the same orders.
public final class Stepper {
    private Stepper() {}

    /// What an input leads to. Never throws.
    public static Step step(State before, Input input, Instant now) {
        Turn turn = new Turn(before, now);
        switch (input) {
            case Input.Started started -> Contacting.start(turn, started);
            case Input.FromWire(WireInput wire) -> fromWire(turn, wire);
            case Input.Due(Timer timer) -> due(turn, timer);
            case Input.Requested(long number, Request request) -> Requests.on(turn, number, request);
            case Input.PinMade made -> Choosing.pinMade(turn, made.pin());
            case Input.PinAnswered answered -> Enrolling.pinAnswered(turn, answered.device(), answered.pin());
        }
        return turn.end();
    }

    private static void fromWire(Turn turn, WireInput input) {
        switch (input) {
            case WireInput.Sockets sockets -> Contacting.sockets(turn, sockets);
            case WireInput.Attached attached -> Contacting.attached(turn, attached.iface());
            case WireInput.Unreachable lost -> Contacting.unreachable(turn, lost.iface(), lost.trouble());
            case WireInput.Event event -> Events.on(turn, event.fromMonitor(), event.event());
            case WireInput.Reply reply -> Replies.on(turn, reply.ask(), reply.text());
            case WireInput.NoReply none -> Replies.none(turn, none.ask(), none.trouble());
            case WireInput.Overflow _ -> Syncing.afterLoss(turn);
        }
    }

    private static void due(Turn turn, Timer timer) {
        turn.disarm(timer);
        switch (timer.kind()) {
            case CONTACT -> Contacting.retry(turn);
            case LIVENESS -> Contacting.liveness(turn);
            case FIND -> Finding.due(turn);
            case REMAKE -> Grouping.remake(turn);
            case FORMING -> Grouping.tooSlow(turn);
            case ENROL -> timer.device().ifPresent(device -> Enrolling.timedOut(turn, device));
            case CONNECT -> Negotiating.next(turn);
            case PERMISSION -> timer.device().ifPresent(device -> Permitting.timedOut(turn, device));
            case FORGIVE -> Permitting.forgive(turn);
            case SEARCH -> {}
            case OBSERVE -> Observing.round(turn);
        }
    }
}
