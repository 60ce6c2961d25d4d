package org.hostp2pd.ui.peers;

import java.time.Instant;
import java.util.Comparator;

/// How the devices in range are sorted.
enum PeerOrder {
    /// Those heard of in the same half minute stand by their names, so that rows rest.
    SEEN,
    /// Strong ones first; like those of the same half minute, those within 8 dB stand by their names.
    SIGNAL,
    NAME,
    KIND;

    private static final Comparator<Sighting> BY_NAME = Comparator.comparing(
                    (Sighting it) -> it.row().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(it -> it.row().device());
    private static final int SECONDS_TOGETHER = 30;
    private static final int TOGETHER = 8;
    private static final int UNHEARD = -200;

    Comparator<Sighting> at(Instant now) {
        return switch (this) {
            case SEEN ->
                Comparator.comparingLong((Sighting it) -> halfMinutes(it.seen(), now))
                        .thenComparing(BY_NAME);
            case SIGNAL ->
                Comparator.comparingInt((Sighting it) -> -it.signal().orElse(UNHEARD) / TOGETHER)
                        .thenComparing(BY_NAME);
            case NAME -> BY_NAME;
            case KIND -> Comparator.comparing((Sighting it) -> it.row().kind()).thenComparing(BY_NAME);
        };
    }

    private static long halfMinutes(Instant seen, Instant now) {
        return Math.max(0, now.getEpochSecond() - seen.getEpochSecond()) / SECONDS_TOGETHER;
    }
}
