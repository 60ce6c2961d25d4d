package org.hostp2pd.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Session.Way;
import org.hostp2pd.p2p.WpsEvent;

/// What the registrar of the group says of those who enrol, and of their buttons.
final class Registrar {
    /// Device Password ID of the WSC specification.
    private static final int PUSH_BUTTON = 4;

    /// PBC Monitor Time of the WSC specification (WPS_PBC_WALK_TIME in hostap wps_i.h).
    private static final Duration MONITOR_TIME = Duration.ofMinutes(2);

    private Registrar() {}

    static void reply(Turn turn, String text) {
        if (text.strip().equals("FAIL-PBC-OVERLAP")) {
            overlap(turn);
        }
    }

    static void on(Turn turn, WpsEvent event) {
        switch (event) {
            case WpsEvent.PinNeeded needed -> {
                if (!turn.paused && (Authorising.open(turn, Method.PIN) || Enrolling.takesPins(turn))) {
                    Guarding.needsPin(turn, needed.station());
                }
            }
            case WpsEvent.EnrolleeSeen seen -> seen(turn, seen);
            case WpsEvent.RegistrarSuccess success -> {
                Guarding.enrolled(turn, success.station());
                turn.registrarPace = turn.registrarPace.wrongPins(0, Instant.EPOCH);
                Offering.used(turn);
            }
            case WpsEvent.Fail fail -> WpsFailures.failed(turn, fail);
            case WpsEvent.Overlap _ -> overlap(turn);
            case WpsEvent.Timeout _,
                    WpsEvent.Success _,
                    WpsEvent.Notice _,
                    WpsEvent.ApPinEnabled _,
                    WpsEvent.Credential _ -> {}
        }
    }

    private static void seen(Turn turn, WpsEvent.EnrolleeSeen seen) {
        if (!seen.enrolling() || turn.paused) {
            return;
        }
        if (seen.passwordId() != PUSH_BUTTON) {
            Guarding.heard(turn, seen.station());
        } else if (mayPress(turn, seen) && !Authorising.open(turn, Method.PUSH_BUTTON)) {
            pressed(turn, new Who(seen.station(), Optional.of(seen.name())));
        }
    }

    private static void pressed(Turn turn, Who who) {
        if (!Permitting.turnsAway(turn, who, Way.GROUP)
                && Permitting.permits(turn, who, Method.PUSH_BUTTON, Way.GROUP)) {
            Enrolling.admit(turn, turn.who(who.device()), Method.PUSH_BUTTON, Way.GROUP);
        }
    }

    /// A station that does no P2P announces its button only by its probes.
    private static boolean mayPress(Turn turn, WpsEvent.EnrolleeSeen seen) {
        return Enrolling.method(turn) == Method.PUSH_BUTTON
                && !overlapping(turn).isPositive()
                && Enrolling.allowed(turn, seen.station(), Optional.of(seen.name())) == Method.PUSH_BUTTON;
    }

    /// Two buttons at once: the registrar refuses both, and every other one, until its monitor time passed without
    /// (WSC specification, PBC session overlap). It says so at each of their probes; it is told once.
    private static void overlap(Turn turn) {
        List<Session> buttons = turn.sessions.values().stream()
                .filter(session -> session.method() == Method.PUSH_BUTTON)
                .toList();
        boolean known = overlapping(turn).isPositive();
        turn.registrarPace = turn.registrarPace.overlap(turn.now.plus(MONITOR_TIME));
        if (!known) {
            turn.tell(new Notice.PushButtonOverlap(
                    buttons.stream().map(session -> turn.who(session.device())).toList()));
        }
        if (!buttons.isEmpty()) {
            buttons.forEach(session -> Enrolling.end(turn, session.device()));
            Authorising.close(turn);
            Authorising.afterOne(turn, Method.PUSH_BUTTON);
        }
    }

    static Duration overlapping(Turn turn) {
        return Duration.between(turn.now, turn.registrarPace.overlapUntil());
    }
}
