package org.hostp2pd.ui.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hostp2pd.p2p.ConfigMethods;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.PeerFacts;
import org.junit.jupiter.api.Test;

class SignalTrailsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:03:00Z");
    private static final MacAddress DEVICE = MacAddress.of("02:11:22:33:44:55");

    private final SignalTrails trails = new SignalTrails();

    private static Peer peer(int dbm, Instant seen) {
        PeerFacts facts = new PeerFacts(DEVICE, Optional.empty(), new DeviceName("Ada"), new ConfigMethods(0), 0, 0);
        return new Peer(facts, seen).measured(OptionalInt.of(dbm), seen);
    }

    @Test
    void oneMomentIsTakenDownEveryFiveSeconds() {
        trails.see(List.of(peer(-50, NOW)), NOW);
        trails.see(List.of(peer(-51, NOW)), NOW.plusSeconds(4));
        trails.see(List.of(peer(-52, NOW)), NOW.plusSeconds(5));
        assertEquals(List.of(OptionalInt.of(-50), OptionalInt.of(-52)), trails.of(DEVICE));
    }

    @Test
    void fiveMinutesAreKeptAndWhoHasGoneIsForgotten() {
        for (int i = 0; i <= SignalTrails.POINTS; i++) {
            Instant at = NOW.plusSeconds(5L * i);
            trails.see(List.of(peer(-50 - i, at)), at);
        }
        assertEquals(SignalTrails.POINTS, trails.of(DEVICE).size());
        assertEquals(OptionalInt.of(-51), trails.of(DEVICE).getFirst());
        trails.see(List.of(), NOW.plusSeconds(1000));
        assertEquals(List.of(), trails.of(DEVICE));
    }

    @Test
    void silenceIsAGap() {
        trails.see(List.of(peer(-50, NOW)), NOW);
        trails.see(List.of(peer(-50, NOW)), NOW.plusSeconds(30));
        assertEquals(List.of(OptionalInt.of(-50), OptionalInt.empty()), trails.of(DEVICE));
    }
}
