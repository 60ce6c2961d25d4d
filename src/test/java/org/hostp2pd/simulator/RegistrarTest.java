package org.hostp2pd.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;
import org.junit.jupiter.api.Test;

/// What hostap's wps_registrar.c does with PINs and buttons.
final class RegistrarTest {
    private static final WpsPin PIN = new WpsPin("12345670");
    private static final WpsPin OTHER = new WpsPin("00000000");
    private static final MacAddress DEVICE = MacAddress.of("42:00:00:00:01:00");

    private final TimeLine time = new TimeLine();
    private final Registrar registrar = new Registrar(time::now);

    @Test
    void aRightPinIsUsedUp() {
        registrar.addPin(PIN, 0);
        assertTrue(registrar.lockPin("a") && registrar.prove("a", PIN));
        assertFalse(registrar.lockPin("a"));
    }

    @Test
    void aPinDiesAfterItsSecondUse() {
        registrar.addPin(PIN, 0);
        assertTrue(registrar.lockPin("a"));
        assertFalse(registrar.prove("a", OTHER));
        assertTrue(registrar.lockPin("b"));
        assertFalse(registrar.prove("b", OTHER));
        assertFalse(registrar.lockPin("a"));
    }

    @Test
    void aPinInUseIsLockedForOthers() {
        registrar.addPin(PIN, 0);
        assertTrue(registrar.lockPin("a"));
        assertFalse(registrar.lockPin("b"));
    }

    @Test
    void aNewPinTakesThePlaceOfTheUnusedOne() {
        registrar.addPin(PIN, 0);
        registrar.addPin(OTHER, 0);
        assertTrue(registrar.lockPin("a") && registrar.prove("a", OTHER));
        assertEquals(Optional.empty(), registrar.shownPin());
    }

    @Test
    void aPinEndsWithItsTime() {
        registrar.addPin(PIN, 10);
        time.runUntil(Duration.ofSeconds(11).toNanos());
        assertFalse(registrar.lockPin("a"));
    }

    @Test
    void theButtonIsPressedForTwoMinutes() {
        assertTrue(registrar.pushButton(Optional.empty()));
        time.runUntil(Duration.ofSeconds(119).toNanos());
        assertTrue(registrar.enrolByButton("a", DEVICE));
        registrar.pushButton(Optional.empty());
        time.runUntil(Duration.ofMinutes(5).toNanos());
        assertFalse(registrar.enrolByButton("a", DEVICE));
    }

    @Test
    void twoButtonsOverlapUntilTheFirstIsForgotten() {
        registrar.hearButton("a");
        assertTrue(registrar.hearButton("b"));
        assertFalse(registrar.pushButton(Optional.empty()));
        time.runUntil(Duration.ofSeconds(121).toNanos());
        assertTrue(registrar.pushButton(Optional.empty()));
    }

    @Test
    void aButtonForOneDeviceIsForThatOneOnly() {
        assertTrue(registrar.pushButton(Optional.of(MacAddress.of("42:00:00:00:02:00"))));
        assertFalse(registrar.enrolByButton("a", DEVICE));
    }

    @Test
    void aPinEndsTheButton() {
        registrar.pushButton(Optional.empty());
        registrar.addPin(PIN, 0);
        assertFalse(registrar.enrolByButton("a", DEVICE));
    }
}
