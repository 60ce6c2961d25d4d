package org.hostp2pd.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every scenario against a manager that does the least, in virtual time.
final class ScenarioTest {
    private static final Duration LONGEST = Duration.ofHours(3);

    private final Bench bench = new Bench(Options.usual().with("persistent_reconnect", "1"));

    @ParameterizedTest
    @EnumSource
    void comesToItsEnd(Scenario scenario) {
        play(scenario, "P2P_GROUP_ADD persistent");
        assertTrue(bench.machine().air().quiet());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsWord(Scenario scenario) {
        assertEquals(Optional.of(scenario), Scenario.of(scenario.word()));
    }

    @Test
    void theWholeCrowdGetsIn() {
        play(Scenario.CROWD, "P2P_GROUP_ADD persistent");
        assertEquals(12, stations());
    }

    @Test
    void aWrongPinIsRefusedTwiceAndTheRightOneTaken() {
        play(Scenario.WRONG_PIN, "P2P_GROUP_ADD");
        assertEquals(2, count("<3>WPS-FAIL msg=8 config_error=18"));
        assertEquals(1, stations());
    }

    @Test
    void buttonsOneAfterTheOtherDoNotOverlap() {
        play(Scenario.PUSH_BUTTON, "P2P_GROUP_ADD");
        assertEquals(3, stations());
        assertEquals(0, count("<3>WPS-OVERLAP-DETECTED "));
    }

    @Test
    void everyHostileNameGetsInWithItsOwnAddress() {
        play(Scenario.HOSTILE, "P2P_GROUP_ADD");
        assertEquals(9, stations());
    }

    @Test
    void aPhoneComesBackUntilTheConfigurationIsLost() {
        play(Scenario.SUPPLICANT_RESTARTS, "P2P_GROUP_ADD persistent=0");
        assertEquals(4 * 2, count("<3>AP-STA-CONNECTED 46:00:00:00:01:00 p2p_dev_addr=42:00:00:00:01:00"));
        assertEquals(0, stations());
    }

    private void play(Scenario scenario, String add) {
        new BareManager(bench, add).start();
        bench.machine().play(scenario);
        for (Duration past = Duration.ZERO;
                past.compareTo(LONGEST) < 0 && !bench.machine().air().quiet();
                past = past.plusMinutes(1)) {
            bench.pass(Duration.ofMinutes(1));
        }
    }

    private long stations() {
        return bench.machine().host().stream()
                .flatMap(host -> host.groups().running().stream())
                .mapToLong(group -> group.stations().size())
                .sum();
    }

    private long count(String event) {
        return List.copyOf(bench.lines()).stream()
                .filter(line -> line.text().equals(event))
                .count();
    }
}
