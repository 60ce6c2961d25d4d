package org.hostp2pd.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The simulator says what the real wpa_supplicant said: recordings of the radio lab, replayed. What is random,
/// measured or the radio's own is taken out first.
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
        LabTranscript real = LabTranscript.read(recording);
        Options options = Options.usual()
                .with("config_methods", "keypad virtual_push_button")
                .with("p2p_go_intent", "15")
                .with("persistent_reconnect", "1");
        List<Line> simulated = new Replay(recording.getFileName().toString(), options).of(real);
        assertEquals(
                Conversation.of(real.lines()).text(), Conversation.of(simulated).text());
    }
}
