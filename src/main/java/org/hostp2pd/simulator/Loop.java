package org.hostp2pd.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;

/// Owns the simulator's thread: commands from the sockets, what is due, and what other threads want done, one after the
/// other.
final class Loop {
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final TimeLine time;
    private final Sockets sockets;
    private final Desk desk;
    private final Air air;
    private final LongSupplier nanoClock;
    private final ConcurrentLinkedQueue<Runnable> wanted = new ConcurrentLinkedQueue<>();
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean stopped;

    Loop(TimeLine time, Sockets sockets, Desk desk, Air air, LongSupplier nanoClock) {
        this.time = time;
        this.sockets = sockets;
        this.desk = desk;
        this.air = air;
        this.nanoClock = nanoClock;
    }

    /// @param speed of the clock against real time
    void start(double speed) {
        Thread.ofPlatform().name("simulated-wpa-supplicant").daemon().start(() -> run(speed));
    }

    /// Does something on the thread and waits for it; its exception is thrown here.
    void call(Runnable action) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        post(() -> {
            try {
                action.run();
                done.complete(null);
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        });
        CompletableFuture.anyOf(done, ended).join();
    }

    CompletableFuture<Void> quiet() {
        CompletableFuture<Void> quiet = new CompletableFuture<>();
        post(() -> waiting.add(quiet));
        return quiet;
    }

    void stop() {
        stopped = true;
        sockets.wakeUp();
        ended.join();
    }

    private void post(Runnable action) {
        wanted.add(action);
        sockets.wakeUp();
    }

    private void run(double speed) {
        try {
            while (!stopped) {
                time.runUntil(nanoClock.getAsLong());
                for (Runnable next = wanted.poll(); next != null; next = wanted.poll()) {
                    next.run();
                }
                sockets.serve(desk);
                tellQuiet();
                sockets.await(untilNext(speed));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("serving the control sockets", cause);
        } finally {
            ended.complete(null);
        }
    }

    /// Real milliseconds until something is due, at least one.
    private long untilNext(double speed) {
        Optional<Long> next = time.next();
        long virtual = next.map(due -> due - nanoClock.getAsLong()).orElse(Long.MAX_VALUE);
        double real = Math.ceil(virtual / speed / 1_000_000);
        return Math.clamp((long) real, 1, LONGEST_WAIT.toMillis());
    }

    private void tellQuiet() {
        if (!waiting.isEmpty() && air.quiet()) {
            waiting.forEach(quiet -> quiet.complete(null));
            waiting.clear();
        }
    }
}
