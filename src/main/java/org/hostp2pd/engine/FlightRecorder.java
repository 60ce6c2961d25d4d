package org.hostp2pd.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.engine.Recording.Entry;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.supplicant.WireInput;

/// Remembers the last inputs of the engine and the state they began from: 1,000 to 2,000 of them, fewer where they hold
/// much text, so that a flood cannot take the memory.
///
/// [#record] is called on the engine thread and takes the same short time whatever the input is; [#snapshot] may be
/// called from any thread.
public final class FlightRecorder {
    /// At most two: the older is whole, the newer is being filled.
    private volatile List<Segment> segments = List.of();

    /// An input that is about to be decided. @param before the state it will be decided from
    public void record(Instant at, State before, Input input) {
        List<Segment> now = segments;
        if (now.isEmpty() || now.getLast().full()) {
            now = now.isEmpty() ? List.of(new Segment(before)) : List.of(now.getLast(), new Segment(before));
            segments = now;
        }
        now.getLast().add(new Entry(at, Kept.of(input), asked(before, input)), Kept.weight(input));
    }

    private static Optional<Command> asked(State before, Input input) {
        if (input instanceof Input.FromWire(WireInput.Reply(long number, String _))) {
            return Optional.ofNullable(before.pending().get(number)).map(Ask::command);
        }
        return Optional.empty();
    }

    /// What is remembered now; empty before the first input.
    public Optional<Recording> snapshot() {
        List<Segment> now = segments;
        List<Entry> entries = new ArrayList<>();
        now.forEach(segment -> entries.addAll(segment.entries()));
        return now.stream().findFirst().map(first -> new Recording(first.checkpoint(), entries));
    }
}
