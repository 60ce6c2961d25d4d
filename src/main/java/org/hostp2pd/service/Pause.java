package org.hostp2pd.service;

import java.time.Duration;
import java.util.function.BiConsumer;

/// Does something when it is asked for, but not again within a minute: what is asked for meanwhile is done once, at the
/// end of the minute. From any thread.
final class Pause {
    private static final Duration LENGTH = Duration.ofMinutes(1);

    private final Runnable work;
    private final BiConsumer<Duration, Runnable> later;
    private boolean busy;
    private boolean again;

    /// @param later runs something on another thread after a while
    Pause(Runnable work, BiConsumer<Duration, Runnable> later) {
        this.work = work;
        this.later = later;
    }

    void ask() {
        if (begins()) {
            later.accept(Duration.ZERO, this::work);
        }
    }

    private synchronized boolean begins() {
        boolean begins = !busy;
        again = busy;
        busy = true;
        return begins;
    }

    private void work() {
        work.run();
        later.accept(LENGTH, this::over);
    }

    private void over() {
        if (asked()) {
            work();
        }
    }

    private synchronized boolean asked() {
        boolean asked = again;
        busy = asked;
        again = false;
        return asked;
    }
}
