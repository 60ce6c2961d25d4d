package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.MacAddress;

/// Tells the group's registrar the PIN.
///
/// The registrar holds one unused PIN, whatever address it is given, and locks it while an exchange uses it (hostap
/// wps_registrar.c). So each exchange is to find one on offer that none before it used.
final class Offering {
    private Offering() {}

    /// The right PIN is what counts, not the address; one makes the group announce that station as authorised, none
    /// all.
    static void now(Turn turn, Optional<MacAddress> station) {
        boolean spent = Authorising.fromProgram(turn) && !Authorising.open(turn, Method.PIN);
        boolean locked = turn.now.isBefore(turn.registrarPace.lockedUntil());
        if (!spent && !locked && !Authorising.open(turn, Method.PUSH_BUTTON)) {
            int seconds = (int) turn.settings.pace().maxNegotiation().toSeconds();
            turn.pin.ifPresent(pin -> Authorising.ask(turn, new Command.AuthorisePin(station, pin, seconds)));
            turn.registrarPace = turn.registrarPace.offer(new PinOffer(turn.now, turn.pin.isPresent()));
        }
    }

    /// The same where somebody may enrol by it.
    static void again(Turn turn, Optional<MacAddress> station) {
        if (Authorising.open(turn, Method.PIN)) {
            now(turn, station);
        }
    }

    /// Somebody who asked may enrol by it.
    static void asked(Turn turn) {
        if (Authorising.fromProgram(turn) || !turn.registrarPace.offer().fresh(turn.now)) {
            now(turn, Optional.empty());
        }
    }

    /// Somebody who enrols is heard: it only tries where a PIN is on offer.
    static void heard(Turn turn, Optional<MacAddress> station) {
        if (turn.registrarPace.offer().due(turn.now)) {
            again(turn, station);
        }
    }

    /// The exchange that begins will lock the PIN that is on offer, unless one before it has.
    static void exchangeBegins(Turn turn) {
        if (!turn.registrarPace.offer().stands(turn.now)) {
            again(turn, Optional.empty());
        }
        touched(turn);
    }

    static void touched(Turn turn) {
        turn.registrarPace = turn.registrarPace.offer(turn.registrarPace.offer().touched());
    }

    /// Somebody got the key by it, after which the registrar announces nothing to the others.
    static void used(Turn turn) {
        touched(turn);
        if (Authorising.count(turn, Method.PIN) > 1) {
            now(turn, Optional.empty());
        }
    }
}
