package org.hostp2pd.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// How often and when things were tried, so that nothing is tried too often.
///
/// @param contactErrors consecutive failures of contact
/// @param deaf          sockets that did not answer, by the generation that did not
/// @param told          what was said about contact since it was last made, not to repeat it
/// @param attempts      consecutive groups that could not be made or did not live
/// @param failures      consecutive negotiations that failed
/// @param finds         consecutive P2P_FIND
/// @param lastHeard     when something of a peer was heard
/// @param lastWire      when anything was heard from wpa_supplicant
/// @param lastConnect   the last P2P_CONNECT, by device
/// @param wrongPins     consecutive wrong PINs
/// @param lockedUntil   no PIN is accepted before
/// @param overlapUntil  the registrar refuses every push button before
/// @param offer         the PIN as the registrar has it
public record Pacing(
        int contactErrors,
        PMap<InterfaceName, Long> deaf,
        List<Notice> told,
        int attempts,
        int failures,
        int finds,
        Instant lastHeard,
        Instant lastWire,
        PMap<MacAddress, Instant> lastConnect,
        int wrongPins,
        Instant lockedUntil,
        Instant overlapUntil,
        PinOffer offer) {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    static final Pacing FRESH = new Pacing(
            0,
            HashTreePMap.empty(),
            List.of(),
            0,
            0,
            0,
            Instant.EPOCH,
            Instant.EPOCH,
            HashTreePMap.empty(),
            0,
            Instant.EPOCH,
            Instant.EPOCH,
            PinOffer.NONE);

    /// 1, 2, 4 … 60 seconds for the first, second, third … failure.
    static Duration backOff(int failures) {
        Duration wait = Duration.ofSeconds(1L << Math.clamp(failures - 1L, 0, 6));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    Pacing contactErrors(int errors) {
        return new Pacing(
                errors,
                deaf,
                told,
                attempts,
                failures,
                finds,
                lastHeard,
                lastWire,
                lastConnect,
                wrongPins,
                lockedUntil,
                overlapUntil,
                offer);
    }

    Pacing deaf(PMap<InterfaceName, Long> sockets) {
        return new Pacing(
                contactErrors,
                sockets,
                told,
                attempts,
                failures,
                finds,
                lastHeard,
                lastWire,
                lastConnect,
                wrongPins,
                lockedUntil,
                overlapUntil,
                offer);
    }

    Pacing told(List<Notice> notices) {
        return new Pacing(
                contactErrors,
                deaf,
                notices,
                attempts,
                failures,
                finds,
                lastHeard,
                lastWire,
                lastConnect,
                wrongPins,
                lockedUntil,
                overlapUntil,
                offer);
    }

    Pacing attempts(int count) {
        return new Pacing(
                contactErrors,
                deaf,
                told,
                count,
                failures,
                finds,
                lastHeard,
                lastWire,
                lastConnect,
                wrongPins,
                lockedUntil,
                overlapUntil,
                offer);
    }

    Pacing failures(int count) {
        return new Pacing(
                contactErrors,
                deaf,
                told,
                attempts,
                count,
                finds,
                lastHeard,
                lastWire,
                lastConnect,
                wrongPins,
                lockedUntil,
                overlapUntil,
                offer);
    }

    Pacing finds(int count) {
        return new Pacing(
                contactErrors,
                deaf,
                told,
                attempts,
                failures,
                count,
                lastHeard,
                lastWire,
                lastConnect,
                wrongPins,
                lockedUntil,
                overlapUntil,
                offer);
    }

    Pacing heard(Instant when) {
        return new Pacing(
                contactErrors,
                deaf,
                told,
                attempts,
                failures,
                finds,
                when,
                lastWire,
                lastConnect,
                wrongPins,
                lockedUntil,
                overlapUntil,
                offer);
    }

    Pacing wire(Instant when) {
        return new Pacing(
                contactErrors,
                deaf,
                told,
                attempts,
                failures,
                finds,
                lastHeard,
                when,
                lastConnect,
                wrongPins,
                lockedUntil,
                overlapUntil,
                offer);
    }

    Pacing connects(PMap<MacAddress, Instant> connects) {
        return new Pacing(
                contactErrors,
                deaf,
                told,
                attempts,
                failures,
                finds,
                lastHeard,
                lastWire,
                connects,
                wrongPins,
                lockedUntil,
                overlapUntil,
                offer);
    }

    Pacing wrongPins(int count, Instant until) {
        return new Pacing(
                contactErrors,
                deaf,
                told,
                attempts,
                failures,
                finds,
                lastHeard,
                lastWire,
                lastConnect,
                count,
                until,
                overlapUntil,
                offer);
    }

    Pacing overlap(Instant until) {
        return new Pacing(
                contactErrors,
                deaf,
                told,
                attempts,
                failures,
                finds,
                lastHeard,
                lastWire,
                lastConnect,
                wrongPins,
                lockedUntil,
                until,
                offer);
    }

    Pacing offer(PinOffer made) {
        return new Pacing(
                contactErrors,
                deaf,
                told,
                attempts,
                failures,
                finds,
                lastHeard,
                lastWire,
                lastConnect,
                wrongPins,
                lockedUntil,
                overlapUntil,
                made);
    }
}
