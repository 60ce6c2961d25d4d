package org.hostp2pd.ui.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 1e6", "1e6, 1e6", "1.2e6, 2e6", "4e6, 5e6", "9.9e6, 10e6", "31e6, 50e6", "480e6, 500e6"})
    void itsTopIsARoundNumber(double highest, double top) {
        assertEquals(top, Scale.SMALLEST.with(highest, NOW).top());
    }

    @Test
    void itGrowsAtOnceAndShrinksAfterHalfAMinute() {
        Scale high = Scale.SMALLEST.with(30e6, NOW);
        assertEquals(50e6, high.top());
        assertEquals(high, high.with(1e6, NOW.plusSeconds(29)));
        assertEquals(1e6, high.with(1e6, NOW.plusSeconds(30)).top());
    }
}
