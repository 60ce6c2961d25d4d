package org.hostp2pd.supplicant;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.hostp2pd.p2p.InterfaceName;

/// A clock that stands still until the test moves it.
final class Clock implements LongSupplier {
    static final Duration DEADLINE = Duration.ofMinutes(5);

    private final AtomicLong nanoseconds = new AtomicLong();

    @Override
    public long getAsLong() {
        return nanoseconds.get();
    }

    /// Lets the deadline of what waits now pass, and has the wire look at the clock.
    void pass(Wire wire) {
        nanoseconds.addAndGet(DEADLINE.toNanos());
        wire.check(new InterfaceName("nobody"));
    }
}
