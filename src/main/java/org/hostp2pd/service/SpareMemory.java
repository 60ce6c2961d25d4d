package org.hostp2pd.service;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tinylog.Logger;

/// Gives back the memory of the files that were only needed for the start, or for a station that came: a third of the
/// service's, of the JVM and of its cache of classes, which the start reads from end to end. Has a thread
/// `spare-memory` from when something happened until that is done.
final class SpareMemory implements AutoCloseable {
    private static final Path MAPPED = Path.of("/proc/self/smaps");

    /// madvise(2), MADV_NOHUGEPAGE: or else a byte that is read again would bring 2 MiB with it.
    private static final int NO_HUGE_PAGES = 15;

    /// MADV_DONTNEED.
    private static final int NOT_NEEDED = 4;

    /// Longer than it takes a small computer to have the group up, or a station in.
    private static final Duration BUSY = Duration.ofSeconds(12);

    /// After what leads to it, which needs some of it itself.
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Duration busy;
    private final Duration settled;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private Optional<MethodHandle> madvise = Optional.empty();

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
            if (madvise.isEmpty()) {
                madvise = Optional.of(function());
                advise(madvise.get(), NO_HUGE_PAGES);
            }
            if (!over(settled)) {
                advise(madvise.get(), NOT_NEEDED);
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

    /// Looks anew each time: who has a debugger or an agent of Java change classes has the JVM make the cache one
    /// that is written to, and what was written would be lost.
    private static void advise(MethodHandle madvise, int advice) throws IOException {
        try {
            for (MappedFile file : MappedFile.lasting(Files.readAllLines(MAPPED))) {
                var _ = (int) madvise.invokeExact(file.address(), file.bytes(), advice);
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("calling the C library", e);
        }
    }

    @SuppressWarnings("restricted") // the descriptor is that of the manual page
    private static MethodHandle function() {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow("madvise"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
