package org.hostp2pd.service;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.tinylog.Logger;

/// Gives back the memory that was only needed for the start, for a station that came, or for what is done once a
/// minute: nearly half of the service's,
/// of the JVM and of its cache of classes, which the start reads from end to end, and what the JVM asked of the C
/// library and no longer uses. Has a thread `spare-memory` from when something happened until that is done.
final class SpareMemory implements AutoCloseable {
    /// Longer than it takes a small computer to have the group up, or a station in.
    private static final Duration BUSY = Duration.ofSeconds(12);

    /// After what leads to it, which needs some of it itself: the JVM hands what its compiler is done with to the C
    /// library every five seconds (hotspot arena.cpp, ChunkPoolCleaner).
    private static final Duration SETTLED = Duration.ofSeconds(8);

    /// Longer than it takes wpa_supplicant to answer.
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Duration busy;
    private final Duration settled;
    private final Supplier<MemoryCalls> linking;
    private final CountDownLatch closed = new CountDownLatch(1);

    /// How often something happened since the thread began; 0 while there is none.
    private final AtomicInteger stirs = new AtomicInteger();

    private Optional<MemoryCalls> calls = Optional.empty();

    SpareMemory() {
        this(BUSY, SETTLED, MemoryCalls::linked);
    }

    /// @param busy    how long what happened may take
    /// @param settled how long what leads to it may take
    /// @param linking how it is done
    SpareMemory(Duration busy, Duration settled, Supplier<MemoryCalls> linking) {
        this.busy = busy;
        this.settled = settled;
        this.linking = linking;
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
        return begin(busy, settled);
    }

    /// Something happened for which memory is needed for a moment only. From any thread; returns at once.
    ///
    /// @return whether something was not awaited anyway
    boolean glance() {
        return begin(Duration.ZERO, MOMENT);
    }

    private boolean begin(Duration before, Duration after) {
        boolean first = closed.getCount() > 0 && stirs.getAndIncrement() == 0;
        if (first) {
            Thread.ofPlatform().name("spare-memory").daemon().start(() -> run(before, after));
        }
        return first;
    }

    /// Once more for what happened meanwhile, which may be more than that for which it began.
    void run(Duration before, Duration after) {
        int seen = stirs.get();
        boolean done = givenBack(before, after);
        while (done && !stirs.compareAndSet(seen, 0)) {
            seen = stirs.get();
            done = givenBack(busy, settled);
        }
    }

    private boolean givenBack(Duration before, Duration after) {
        try {
            if (over(before)) {
                return false;
            }
            if (calls.isEmpty()) {
                calls = Optional.of(linking.get());
                calls.get().inSmallPages();
            }
            if (over(after)) {
                return false;
            }
            calls.get().giveBack();
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | LinkageError e) {
            // A C library without madvise, a system that does not tell: then it runs on with what it has.
            Logger.debug(e, "the memory that is not needed is kept");
        }
        close();
        return false;
    }

    private boolean over(Duration patience) throws InterruptedException {
        return closed.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
