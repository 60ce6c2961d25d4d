package org.hostp2pd.cli.prompt;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// What Control-C ends instead of the program. From any thread.
final class Interruptions {
    private final AtomicReference<Optional<Runnable>> current = new AtomicReference<>(Optional.empty());

    /// Does the work, which can be ended meanwhile. @param stop ends it; from any thread
    <T> T during(Runnable stop, Supplier<T> work) {
        current.set(Optional.of(stop));
        try {
            return work.get();
        } finally {
            current.set(Optional.empty());
        }
    }

    /// @return whether there was something to be ended
    boolean interrupt() {
        Optional<Runnable> stop = current.get();
        stop.ifPresent(Runnable::run);
        return stop.isPresent();
    }
}
