package org.hostp2pd.engine;

import java.time.Duration;
import java.time.Instant;

/// What is known of the PIN the registrar holds.
///
/// Each `WPS_PIN` has wpa_supplicant write its beacon two or three times, and it answers nobody meanwhile (hostap
/// wps_registrar.c, wps_registrar_selected_registrar_changed). So the PIN is offered only where the registrar may have
/// none left.
///
/// @param at        when it was told the PIN
/// @param untouched whether no exchange has begun since that could have locked it
public record PinOffer(Instant at, boolean untouched) {
    private static final Duration PACE = Duration.ofSeconds(1);

    /// For so long a registrar announces that it has a PIN (WPS_PBC_WALK_TIME in hostap wps_i.h).
    private static final Duration WALK_TIME = Duration.ofMinutes(2);

    static final PinOffer NONE = new PinOffer(Instant.EPOCH, false);

    /// An exchange begins, or the offer is taken back.
    PinOffer touched() {
        return new PinOffer(at, false);
    }

    /// Whether the registrar has it, and announces it.
    boolean stands(Instant now) {
        return untouched && age(now).compareTo(WALK_TIME) < 0;
    }

    /// Whether there is no need for another one: who asks is heard to do so several times.
    boolean fresh(Instant now) {
        return untouched && justMade(now);
    }

    /// Whether it is to be made again because somebody who enrols is heard, which is at each probe.
    boolean due(Instant now) {
        return !stands(now) && !justMade(now);
    }

    private boolean justMade(Instant now) {
        return age(now).compareTo(PACE) < 0;
    }

    /// The clock may have been set back.
    private Duration age(Instant now) {
        return Duration.between(at, now).abs();
    }
}
