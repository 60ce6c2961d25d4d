package org.hostp2pd.engine;

import java.time.Instant;

/// What the group's registrar was told last, and until when it is to be told no more.
///
/// @param wrongPins    consecutive wrong PINs
/// @param lockedUntil  no PIN is accepted before
/// @param overlapUntil the registrar refuses every push button before
/// @param offer        the PIN as the registrar has it
public record RegistrarPace(int wrongPins, Instant lockedUntil, Instant overlapUntil, PinOffer offer) {
    static final RegistrarPace FRESH = new RegistrarPace(0, Instant.EPOCH, Instant.EPOCH, PinOffer.NONE);

    RegistrarPace wrongPins(int count, Instant until) {
        return new RegistrarPace(count, until, overlapUntil, offer);
    }

    RegistrarPace overlap(Instant until) {
        return new RegistrarPace(wrongPins, lockedUntil, until, offer);
    }

    RegistrarPace offer(PinOffer made) {
        return new RegistrarPace(wrongPins, lockedUntil, overlapUntil, made);
    }
}
