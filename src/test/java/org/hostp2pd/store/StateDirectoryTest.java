package org.hostp2pd.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StateDirectoryTest {
    private static final Path HOME = Path.of("/home/ann");

    @Test
    void systemdsDirectoryWins() {
        assertEquals(
                Path.of("/var/lib/own"), StateDirectory.of(Map.of("STATE_DIRECTORY", "/var/lib/own:/x"), true, HOME));
        assertEquals(Path.of("/s"), StateDirectory.of(Map.of("STATE_DIRECTORY", "/s"), false, HOME));
    }

    @Test
    void rootHasTheMachinesDirectory() {
        assertEquals(Path.of("/var/lib/hostp2pd"), StateDirectory.of(Map.of("XDG_STATE_HOME", "/x"), true, HOME));
    }

    @Test
    void aUserHasTheirOwn() {
        assertEquals(Path.of("/x/hostp2pd"), StateDirectory.of(Map.of("XDG_STATE_HOME", "/x"), false, HOME));
        assertEquals(
                Path.of("/home/ann/.local/state/hostp2pd"),
                StateDirectory.of(Map.of("XDG_STATE_HOME", "relative"), false, HOME));
    }
}
