package org.hostp2pd.engine;

import java.time.Duration;

/// How often and when things were tried, so that nothing is tried too often.
///
/// @param contact   of the contact with wpa_supplicant
/// @param groups    of groups and negotiations
/// @param registrar of the group's registrar
public record Pacing(ContactPace contact, GroupPace groups, RegistrarPace registrar) {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    static final Pacing FRESH = new Pacing(ContactPace.FRESH, GroupPace.FRESH, RegistrarPace.FRESH);

    /// 1, 2, 4 … 60 seconds for the first, second, third … failure.
    static Duration backOff(int failures) {
        Duration wait = Duration.ofSeconds(1L << Math.clamp(failures - 1L, 0, 6));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
