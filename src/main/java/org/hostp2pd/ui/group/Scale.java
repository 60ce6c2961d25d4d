package org.hostp2pd.ui.group;

import java.time.Duration;
import java.time.Instant;

/// How high a chart reaches: grows at once, shrinks when a lower one was enough for half a minute. Immutable.
///
/// @param top   in bits a second; a round number of megabits
/// @param since when all of it was needed last
record Scale(double top, Instant since) {
    /// As many steps as the axis has above zero.
    static final int TICKS = 2;

    static final Scale SMALLEST = new Scale(1e6, Instant.EPOCH);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Scale with(double highest, Instant now) {
        double needed = round(highest);
        if (needed >= top) {
            return new Scale(needed, now);
        }
        return now.isBefore(since.plus(PATIENCE)) ? this : new Scale(needed, now);
    }

    /// The next of 1, 2, 5, 10, 20, 50 … megabits.
    private static double round(double highest) {
        double decade = SMALLEST.top();
        while (decade * 10 < highest) {
            decade *= 10;
        }
        if (highest <= decade) {
            return decade;
        } else if (highest <= decade * 2) {
            return decade * 2;
        }
        return highest <= decade * 5 ? decade * 5 : decade * 10;
    }
}
