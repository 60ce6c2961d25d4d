package org.hostp2pd.service;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tinylog.Logger;

/// Gives back the memory that was only needed for the start, or for a station that came: nearly half of the service's,
/// of the JVM and of its cache of classes, which the start reads from end to end, and what the JVM asked of the C
/// library and no longer uses. Has a thread `spare-memory` from when something happened until that is done.
final class SpareMemory implements AutoCloseable {
    /// Longer than it takes a small computer to have the group up, or a station in.
    private static final Duration BUSY = Duration.ofSeconds(12);

    /// After what leads to it, which needs some of it itself: the JVM hands what its compiler is done with to the C
    /// library every five seconds (hotspot arena.cpp, ChunkPoolCleaner).
    private static final Duration SETTLED = Duration.ofSeconds(8);

    private final Duration busy;
    private final Duration settled;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private Optional<MemoryCalls> calls = Optional.empty();

    SpareMemory() {
        this(BUSY, SETTLED);
    }

    /// @param busy    how long what happened may take
    /// @param settled how long what leads to it may take
    SpareMemory(Duration busy, Duration settled) {
        this.busy = busy;
        this.settled = settled;
    }

    /// Keeps it all, as a process does that is not the service's alone.
    static SpareMemory kept() {
        SpareMemory none = new SpareMemory();
        none.close();
        return none;
    }

    /// Something happened for which memory is needed for a while. From any thread; returns at once.
    ///
    /// @return whether that was not awaited anyway
    boolean stir() {
        boolean first = closed.getCount() > 0 && waiting.compareAndSet(false, true);
        if (first) {
            Thread.ofPlatform().name("spare-memory").daemon().start(this::run);
        }
        return first;
    }

    void run() {
        try {
            if (over(busy)) {
                return;
            }
            if (calls.isEmpty()) {
                calls = Optional.of(MemoryCalls.linked());
                calls.get().inSmallPages();
            }
            if (!over(settled)) {
                calls.get().giveBack();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | LinkageError e) {
            // A C library without madvise, a system that does not tell: then it runs on with what it has.
            Logger.debug(e, "the memory that is not needed is kept");
            close();
        } finally {
            waiting.set(false);
        }
    }

    private boolean over(Duration patience) throws InterruptedException {
        return closed.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
