package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.Reading.Fault;
import org.hostp2pd.engine.Reading.Malformed;
import org.hostp2pd.supplicant.WireInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordingTest {
    private static final String EMPTY = text(new Recording(State.initial(Settings.defaults()), List.of()));

    static String text(Recording recording) {
        StringBuilder text = new StringBuilder();
        try {
            RecordingText.write(recording, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    private static Recording read(String text) {
        return assertInstanceOf(Reading.Complete.class, RecordingText.read(text))
                .recording();
    }

    @Property(tries = 50)
    void aRecordedSessionIsDecidedTheSameAgain(@ForAll long seed) {
        RandomRun run = new RandomRun(new Random(seed), 200);
        ReplayedSession.of(text(run.recording())).assertDecided(new ReplayedSession(run.orders()).lines());
    }

    @Test
    void aLongSessionIsDecidedTheSameFromItsCheckpointOn() {
        RandomRun run = new RandomRun(new Random(7), 3500);
        ReplayedSession again = ReplayedSession.of(text(run.recording()));
        int inputs = again.orders().size();
        assertTrue(inputs >= 1000 && inputs <= 2000, inputs + " inputs");
        again.assertDecided(new ReplayedSession(run.orders()).lastLines(inputs));
    }

    @Property(tries = 30)
    void aRecordingHoldsNoSecret(@ForAll long seed) {
        String text = text(new RandomRun(new Random(seed), 200).recording());
        assertEquals(
                Optional.empty(),
                AnySimple.SECRETS.stream().filter(text::contains).findFirst());
    }

    @Property(tries = 300)
    void aLineForALogHoldsNoSecret(@ForAll long seed) {
        String line = RecordingText.line(new AnyValue(new Random(seed)).of(Input.class));
        assertEquals(
                Optional.empty(),
                AnySimple.SECRETS.stream().filter(line::contains).findFirst());
    }

    @Test
    void aReplyInALogIsOnlyGoodOrBad() {
        assertEquals("FromWire(Reply(7,\"\"))", RecordingText.line(reply("correct horse")));
        assertEquals("FromWire(Reply(7,\"OK\"))", RecordingText.line(reply("OK")));
    }

    private static Input reply(String text) {
        return new Input.FromWire(new WireInput.Reply(7, text));
    }

    @Test
    void anEmptyRecordingIsTheStateAlone() {
        assertEquals(new Recording(State.initial(Settings.defaults()), List.of()), read(EMPTY));
    }

    @Test
    void lineEndsOfAnotherSystemAreTaken() {
        assertEquals(read(EMPTY), read(EMPTY.replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "%YAML 1.1\n", "hostp2pd recordings", "\u0000\u0001\u0002"})
    void otherTextsAreNoRecordings(String text) {
        assertEquals(new Malformed(1, 1, Fault.NOT_A_RECORDING), RecordingText.read(text));
    }

    @Test
    void aLaterVersionIsRecognised() {
        assertEquals(
                new Malformed(1, 1, Fault.OTHER_VERSION),
                RecordingText.read(EMPTY.replace("recording 1", "recording 2")));
    }

    @Test
    void aRecordingWithoutStateIsNone() {
        assertEquals(new Malformed(2, 1, Fault.NO_CHECKPOINT), RecordingText.read("hostp2pd recording 1\n"));
    }

    @Test
    void whatIsWrongIsFoundInItsLine() {
        String input = "2026-01-01T00:00:00Z FromWire(Overflow)\n";
        assertEquals(
                new Malformed(4, 31, Fault.UNKNOWN_NAME), malformed(input + input.replace("Overflow", "Overflown")));
        assertEquals(new Malformed(3, 1, Fault.BAD_VALUE), malformed(input.replace("2026-01-01", "2026-13-01")));
        assertEquals(new Malformed(3, 21, Fault.UNEXPECTED), malformed(input.replace("Z ", "Z,")));
        assertEquals(new Malformed(4, 1, Fault.UNFINISHED), malformed(input + "\n"));
    }

    private static Reading malformed(String inputs) {
        return RecordingText.read(EMPTY + inputs);
    }

    @Test
    void aRecordingHasAnEnd() {
        Reading reading = malformed("2026-01-01T00:00:00Z FromWire(Overflow)\n".repeat(10_001));
        assertEquals(new Malformed(10_003, 1, Fault.TOO_MANY), reading);
    }
}
