package org.hostp2pd.service;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
    private Optional<Spare> spare = Optional.empty();

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
            if (spare.isEmpty()) {
                spare = Optional.of(Spare.found());
            }
            if (!over(settled)) {
                spare.get().advise(NOT_NEEDED);
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

    /// What can be done without for a while. @param madvise the C library's
    private record Spare(List<MappedFile> files, MethodHandle madvise) {
        static Spare found() throws IOException {
            Spare spare = new Spare(MappedFile.lasting(Files.readAllLines(MAPPED)), function());
            spare.advise(NO_HUGE_PAGES);
            return spare;
        }

        @SuppressWarnings("restricted") // the descriptor is that of the manual page
        private static MethodHandle function() {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("madvise"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
        }

        void advise(int advice) throws IOException {
            try {
                for (MappedFile file : files) {
                    var _ = (int) madvise.invokeExact(file.address(), file.bytes(), advice);
                }
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IOException("calling the C library", e);
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
