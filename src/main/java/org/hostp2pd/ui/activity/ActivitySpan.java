package org.hostp2pd.ui.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// How far back one looks.
enum ActivitySpan {
    ALL,
    HOUR,
    TODAY;

    private static final Duration LAST_HOUR = Duration.ofHours(1);

    /// @param zone where the day begins
    boolean takes(Instant at, Instant now, ZoneId zone) {
        return switch (this) {
            case ALL -> true;
            case HOUR -> at.plus(LAST_HOUR).isAfter(now);
            case TODAY -> at.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        };
    }
}
