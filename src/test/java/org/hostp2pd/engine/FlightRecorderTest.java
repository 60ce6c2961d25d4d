package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.Recording.Entry;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.P2pEvent;
import org.hostp2pd.p2p.ServiceEvent;
import org.hostp2pd.p2p.Unrecognised;
import org.hostp2pd.supplicant.WireInput;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

final class FlightRecorderTest {
    private static final InterfaceName IFACE = new InterfaceName("p2p-dev-wlan0");
    private static final String LONG = "x".repeat(128 * 1024);

    private final FlightRecorder recorder = new FlightRecorder();
    private final State state = State.initial(Settings.defaults());

    private void record(long second, State before, Input input) {
        recorder.record(Instant.ofEpochSecond(second), before, input);
    }

    private static Input event(P2pEvent event) {
        return new Input.FromWire(new WireInput.Event(IFACE, event));
    }

    private static Input overflow() {
        return new Input.FromWire(new WireInput.Overflow());
    }

    private Recording snapshot() {
        return recorder.snapshot().orElseThrow();
    }

    private State stateNumber(long number) {
        return Stepper.step(state, new Input.Requested(number, new Request.Pause()), Instant.EPOCH)
                .after();
    }

    @Test
    void nothingIsRememberedBeforeTheFirstInput() {
        assertEquals(Optional.empty(), recorder.snapshot());
    }

    @Test
    void theRecordingBeginsWithTheStateBeforeItsFirstInput() {
        record(1, state, overflow());
        record(2, stateNumber(1), overflow());
        assertSame(state, snapshot().checkpoint());
        assertEquals(
                new Entry(Instant.ofEpochSecond(2), overflow(), Optional.empty()),
                snapshot().entries().getLast());
    }

    @Test
    void theLastThousandInputsAreAlwaysThereAndNeverMoreThanTwo() {
        State[] states = new State[5000];
        for (int number = 0; number < states.length; number++) {
            states[number] = stateNumber(number);
            record(number, states[number], overflow());
            Recording now = snapshot();
            assertTrue(now.entries().size() >= Math.min(number, 1000)
                    && now.entries().size() <= 2000);
            assertEquals(Instant.ofEpochSecond(number), now.entries().getLast().at());
            assertSame(states[number + 1 - now.entries().size()], now.checkpoint());
        }
    }

    @Test
    void aFloodOfLongLinesKeepsNoneOfThem() {
        for (int number = 0; number < 5000; number++) {
            record(number, state, event(new Unrecognised("NEW-EVENT", LONG)));
            record(number, state, event(new ServiceEvent.Provisioning(true, LONG)));
            record(number, state, event(new ServiceEvent.Nfc("P2P-NFC-BOTH-GO", LONG)));
        }
        assertEquals(
                0,
                snapshot().entries().stream()
                        .mapToLong(FlightRecorderTest::length)
                        .sum());
    }

    @Test
    void aFloodOfLongRepliesShortensTheRecording() {
        for (int number = 0; number < 5000; number++) {
            record(number, state, new Input.FromWire(new WireInput.Reply(number, LONG)));
        }
        long kept = snapshot().entries().stream()
                .mapToLong(FlightRecorderTest::length)
                .sum();
        assertTrue(kept >= LONG.length() && kept <= 4L * LONG.length(), kept + " characters");
    }

    @Test
    void aReplyIsKeptWithWhatWasAsked() {
        Ask ask = new Ask(IFACE, new Command.GetPassphrase(), Ask.Purpose.GROUP);
        Turn turn = new Turn(state, Instant.EPOCH);
        turn.pending = HashTreePMap.singleton(5L, ask);
        record(1, turn.end().after(), new Input.FromWire(new WireInput.Reply(5, "secret")));
        record(2, turn.end().after(), new Input.FromWire(new WireInput.Reply(6, "secret")));
        assertEquals(Optional.of(ask.command()), snapshot().entries().getFirst().asked());
        assertEquals(Optional.empty(), snapshot().entries().getLast().asked());
    }

    private static long length(Entry entry) {
        return switch (entry.input()) {
            case Input.FromWire(WireInput.Reply(long _, String text)) -> text.length();
            case Input.FromWire(WireInput.Event(var _, Unrecognised(String _, String line))) -> line.length();
            case Input.FromWire(WireInput.Event(var _, ServiceEvent.Provisioning(boolean _, String text))) ->
                text.length();
            case Input.FromWire(WireInput.Event(var _, ServiceEvent.Nfc(String _, String text))) -> text.length();
            default -> 0;
        };
    }
}
