package org.hostp2pd.engine;

import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Session.Stage;
import org.hostp2pd.p2p.WpsEvent;

/// What went wrong in an enrolment, and how many wrong PINs are too many.
final class WpsFailures {
    /// Configuration Error of the WSC specification: Device Password Auth Failure.
    private static final int WRONG_PIN = 18;
    /// The PIN's two halves are guessed apart, so 11,000 tries are enough; at ten a minute that takes most of a
    /// day.
    private static final int TOO_MANY = 10;

    private static final Duration LOCK = Duration.ofSeconds(60);

    private WpsFailures() {}

    static void failed(Turn turn, WpsEvent.Fail fail) {
        Optional<Who> who = only(turn);
        Offering.touched(turn);
        if (fail.configError() != WRONG_PIN) {
            turn.tell(new Notice.EnrolmentFailed(who, fail.configError()));
            return;
        }
        turn.tell(new Notice.WrongPin(who));
        int wrong = turn.registrarPace.wrongPins() + 1;
        boolean lock = wrong % TOO_MANY == 0;
        turn.registrarPace =
                turn.registrarPace.wrongPins(wrong, lock ? turn.now.plus(LOCK) : turn.registrarPace.lockedUntil());
        if (lock) {
            turn.tell(new Notice.PinLocked(wrong, LOCK));
        }
    }

    /// WPS-FAIL does not say whose enrolment failed; with one under way it is that one.
    private static Optional<Who> only(Turn turn) {
        var open = turn.sessions.values().stream()
                .filter(session -> session.stage() == Stage.AUTHORISED || session.stage() == Stage.NEGOTIATING)
                .toList();
        return open.size() == 1 ? Optional.of(turn.who(open.getFirst().device())) : Optional.empty();
    }
}
