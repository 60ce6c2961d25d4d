package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every recording `NAME.txt` in `src/test/resources/recordings` is a test: it is decided again and must break no rule.
/// What is decided is written to `target/recordings/NAME.orders`; copied beside the recording, and mended where the bug
/// was, it is what must be decided from then on.
final class RecordedSessionsTest {
    private static final Path RECORDINGS = Path.of("src/test/resources/recordings");
    private static final Path DECIDED = Path.of("target/recordings");

    @TempDir
    private Path temporary;

    static List<Path> recordings() throws IOException {
        if (Files.notExists(RECORDINGS)) {
            return List.of();
        }
        try (Stream<Path> kept = Files.list(RECORDINGS)) {
            return kept.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("recordings")
    void aRecordedSessionIsDecidedAsItShould(Path recording) throws IOException {
        ReplayedSession session = ReplayedSession.of(Files.readString(recording));
        String name = recording.getFileName().toString().replaceFirst("\\.txt$", ".orders");
        Files.createDirectories(DECIDED);
        Files.write(DECIDED.resolve(name), session.lines());
        Path expected = recording.resolveSibling(name);
        if (Files.exists(expected)) {
            session.assertDecided(Files.readAllLines(expected));
        }
    }

    @Test
    void whatStandsBesideARecordingMustBeDecided() throws IOException {
        RandomRun run = new RandomRun(new Random(42), 300);
        Path recording = Files.writeString(temporary.resolve("sample.txt"), RecordingTest.text(run.recording()));
        aRecordedSessionIsDecidedAsItShould(recording);
        Path expected = Files.write(temporary.resolve("sample.orders"), new ReplayedSession(run.orders()).lines());
        aRecordedSessionIsDecidedAsItShould(recording);
        Files.writeString(expected, "MakePin\n");
        assertThrows(AssertionError.class, () -> aRecordedSessionIsDecidedAsItShould(recording));
    }
}
