package org.hostp2pd.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The simulator says what the real wpa_supplicant said: recordings of the radio lab, replayed.
final class ConformanceTest {
    static Stream<Path> recordings() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(ConformanceTest.class.getResource("lab")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void saysWhatTheRealOneSaid(Path recording) throws IOException {
        Compared compared = Compared.at(recording);
        assertEquals(compared.real(), compared.simulated());
    }
}
