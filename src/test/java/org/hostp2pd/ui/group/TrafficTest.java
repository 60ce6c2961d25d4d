package org.hostp2pd.ui.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.group.Traffic.Counters;
import org.hostp2pd.ui.group.Traffic.Speed;
import org.junit.jupiter.api.Test;

class TrafficTest {
    private static final MacAddress ANNA = MacAddress.of("9a:4f:2c:11:d0:00");
    private static final MacAddress OMAR = MacAddress.of("9a:4f:2c:11:d0:01");
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    private static Counters counters(long toPhone, long fromPhone, int seconds) {
        return new Counters(toPhone, fromPhone, START.plusSeconds(seconds));
    }

    @Test
    void theFirstReadingIsNoSpeed() {
        Traffic traffic = Traffic.NONE.with(Map.of(ANNA, counters(5_000_000, 1_000_000, 0)));
        assertEquals(List.of(), traffic.of(ANNA));
        assertEquals(List.of(), traffic.total());
    }

    @Test
    void aSpeedIsTheBitsBetweenTwoReadingsOverTheTimeBetweenThem() {
        Traffic traffic =
                Traffic.NONE.with(Map.of(ANNA, counters(0, 0, 0))).with(Map.of(ANNA, counters(5_000_000, 625_000, 5)));
        assertEquals(new Speed(8_000_000, 1_000_000), traffic.of(ANNA).getLast());
    }

    @Test
    void theTotalIsTheSumOfAllAndOutlivesWhoLeaves() {
        Traffic both = Traffic.NONE
                .with(Map.of(ANNA, counters(0, 0, 0), OMAR, counters(0, 0, 0)))
                .with(Map.of(ANNA, counters(5_000_000, 0, 5), OMAR, counters(5_000_000, 625_000, 5)));
        assertEquals(new Speed(16_000_000, 1_000_000), both.now());
        Traffic one = both.with(Map.of(OMAR, counters(5_000_000, 625_000, 10)));
        assertEquals(List.of(), one.of(ANNA));
        assertEquals(List.of(new Speed(16_000_000, 1_000_000), Speed.ZERO), one.total());
    }

    @Test
    void countersThatBeginAgainAreNoSpeed() {
        Traffic traffic = Traffic.NONE
                .with(Map.of(ANNA, counters(9_000_000, 9_000, 0)))
                .with(Map.of(ANNA, counters(1_000, 1_000, 5)));
        assertEquals(Speed.ZERO, traffic.of(ANNA).getLast());
    }

    @Test
    void aReadingThatIsNotNewKeepsTheSpeed() {
        Traffic traffic = Traffic.NONE
                .with(Map.of(ANNA, counters(0, 0, 0)))
                .with(Map.of(ANNA, counters(5_000_000, 0, 5)))
                .with(Map.of(ANNA, counters(5_000_000, 0, 5)));
        assertEquals(new Speed(8_000_000, 0), traffic.of(ANNA).getLast());
    }

    @Test
    void fiveMinutesAreKept() {
        Traffic traffic = Traffic.NONE;
        for (int i = 0; i < 100; i++) {
            traffic = traffic.with(Map.of(ANNA, counters(1000L * i, 0, 5 * i)));
        }
        assertEquals(Traffic.POINTS, traffic.of(ANNA).size());
        assertEquals(Traffic.POINTS, traffic.total().size());
    }
}
