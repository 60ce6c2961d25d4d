package org.hostp2pd.hooks;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Runs the calls of the hook strictly in order, one at a time, and never keeps the caller waiting.
///
/// Owns the thread `hook`, which ends when there was nothing to do for a while, so that it costs nothing at rest.
public final class HookQueue implements AutoCloseable {
    /// As many calls may wait; more are dropped and reported.
    public static final int MOST_WAITING = 1000;

    private static final long IDLE_SECONDS = 10;

    private final HookListener listener;
    private final ProgramRun run = new ProgramRun("hook-output");
    private final AtomicBoolean givenUp = new AtomicBoolean();
    private final ThreadPoolExecutor worker;

    public HookQueue(HookListener listener) {
        this.listener = listener;
        worker = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().name("hook").daemon().factory(),
                (task, _) -> ((Waiting) task).report(new HookResult.Dropped()));
        worker.allowCoreThreadTimeOut(true);
    }

    /// Puts a call in the queue; what becomes of it goes to the listener. From any thread, returns at once.
    public void submit(Program program, HookCall call) {
        worker.execute(new Waiting(program, call));
    }

    /// Lets the calls that wait be finished for as long as `patience`, then ends the running one and drops the
    /// rest.
    public void close(Duration patience) {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                close();
            }
        } catch (InterruptedException _) {
            close();
            Thread.currentThread().interrupt();
        }
    }

    /// Ends the running call and drops those that wait; each is reported.
    @Override
    public void close() {
        givenUp.set(true);
        worker.shutdownNow().forEach(task -> ((Waiting) task).report(new HookResult.Dropped()));
    }

    private final class Waiting implements Runnable {
        private final Program program;
        private final HookCall call;

        Waiting(Program program, HookCall call) {
            this.program = program;
            this.call = call;
        }

        @Override
        public void run() {
            report(givenUp.get() ? new HookResult.Dropped() : HookQueue.this.run.run(program, call));
        }

        void report(HookResult result) {
            listener.ended(call, result);
        }
    }
}
