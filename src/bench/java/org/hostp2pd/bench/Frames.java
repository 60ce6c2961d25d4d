package org.hostp2pd.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import org.hostp2pd.ui.common.FxThread;

/// The time between frames as JavaFX's pulse tells it.
final class Frames extends AnimationTimer {
    private static final long LIMIT = TimeUnit.MILLISECONDS.toNanos(33);

    private final long[] taken = new long[200_000];
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean measuring;
    private long last;

    static Frames begin() {
        Frames frames = new Frames();
        new FxThread().execute(frames::start);
        return frames;
    }

    @Override
    public void handle(long now) {
        if (measuring && last != 0 && count.get() < taken.length) {
            taken[count.getAndIncrement()] = now - last;
        }
        // Between two measurements the heap is cleared, which takes its time.
        last = measuring ? now : 0;
    }

    /// Measures for so long, from now on.
    void measure(Duration time) throws InterruptedException {
        measuring = true;
        var _ = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        measuring = false;
    }

    /// Lets so much time pass.
    void forget(Duration time) throws InterruptedException {
        var _ = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// What was measured since the last time. @param heap in octets
    void print(long heap) {
        long[] sorted = Arrays.copyOf(taken, count.getAndSet(0));
        Arrays.sort(sorted);
        System.out.printf(
                "%,d frames, median %.1f, 99th percentile %.1f, worst %.1f ms; %d over 33 ms; heap %,d KiB%n",
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                LongStream.of(sorted).filter(it -> it > LIMIT).count(),
                heap / 1024);
    }
}
