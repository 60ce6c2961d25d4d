package org.hostp2pd.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.supplicant.WireInput;

/// The engine's inputs in their order. Any thread puts, without ever waiting; the engine thread takes.
///
/// Bounded against a flood from the air: when it is full, the events in it are thrown away and one `Overflow` takes
/// their place, so that everything is read again. Requests, replies and timers are never thrown away; their number is
/// bounded by those who ask.
final class Inbox {
    private static final int MOST = 4096;

    private final LinkedBlockingQueue<Input> inputs = new LinkedBlockingQueue<>();

    void put(Input input) {
        inputs.add(input);
        if (inputs.size() > MOST && isEvent(input)) {
            if (inputs.removeIf(Inbox::isEvent)) {
                inputs.add(new Input.FromWire(new WireInput.Overflow()));
            }
        }
    }

    private static boolean isEvent(Input input) {
        return input instanceof Input.FromWire(WireInput.Event _);
    }

    /// The next input; empty when none came in time. @param limit empty waits for ever
    Optional<Input> take(Optional<Duration> limit) throws InterruptedException {
        return limit.isEmpty()
                ? Optional.of(inputs.take())
                : Optional.ofNullable(inputs.poll(Math.max(0, limit.get().toNanos()), TimeUnit.NANOSECONDS));
    }
}
