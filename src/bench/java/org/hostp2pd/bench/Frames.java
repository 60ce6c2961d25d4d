package org.hostp2pd.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import org.hostp2pd.ui.common.FxThread;

/// The time between frames as JavaFX's pulse tells it.
final class Frames extends AnimationTimer {
    private static final long LIMIT = TimeUnit.MILLISECONDS.toNanos(33);

    private final long[] taken = new long[200_000];
    private int count;
    private long last;

    static Frames begin() {
        Frames frames = new Frames();
        new FxThread().execute(frames::start);
        return frames;
    }

    @Override
    public void handle(long now) {
        if (last != 0 && count < taken.length) {
            taken[count++] = now - last;
        }
        last = now;
    }

    /// Lets so much time pass, and forgets what was measured in it.
    void forget(Duration time) throws InterruptedException {
        measure(time);
        count = 0;
    }

    void measure(Duration time) throws InterruptedException {
        var _ = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    void print(int peers, int rate, long heapBefore, long heapAfter) {
        long[] sorted = Arrays.copyOf(taken, count);
        Arrays.sort(sorted);
        System.out.printf(
                "%,d devices, %,d events/s: %,d frames, median %.1f, 99th percentile %.1f, worst %.1f ms; %d over 33 ms; "
                        + "heap %,d to %,d KiB%n",
                peers,
                rate,
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                LongStream.of(sorted).filter(it -> it > LIMIT).count(),
                heapBefore / 1024,
                heapAfter / 1024);
    }
}
