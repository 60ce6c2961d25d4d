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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tinylog.Logger;

/// Gives back the memory of the files that only the start needed: a third of the service's, of the JVM and of its cache
/// of classes, which the start reads from end to end. Owns the thread `start-pages` until that is done.
final class StartPages implements AutoCloseable {
    private static final Path MAPPED = Path.of("/proc/self/smaps");

    /// madvise(2), MADV_NOHUGEPAGE: or else a byte that is read again would bring 2 MiB with it.
    private static final int NO_HUGE_PAGES = 15;

    /// MADV_DONTNEED.
    private static final int NOT_NEEDED = 4;

    /// After what leads to it, which needs some of it itself.
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final CountDownLatch closed = new CountDownLatch(1);

    /// @param later how long the start may take
    static StartPages release(Duration later) {
        StartPages pages = new StartPages();
        Thread.ofPlatform().name("start-pages").daemon().start(() -> pages.run(later, SETTLED));
        return pages;
    }

    /// Keeps it all.
    static StartPages keep() {
        return new StartPages();
    }

    /// @param later how long the start may take
    /// @param settled how long what leads to it may take
    void run(Duration later, Duration settled) {
        try {
            if (over(later)) {
                return;
            }
            List<MappedFile> files = MappedFile.lasting(Files.readAllLines(MAPPED));
            MethodHandle madvise = madvise();
            advise(madvise, files, NO_HUGE_PAGES);
            Logger.debug(
                    "{} KiB of memory that the start needed are given back",
                    files.stream().mapToLong(MappedFile::present).sum());
            if (!over(settled)) {
                advise(madvise, files, NOT_NEEDED);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | LinkageError e) {
            // A C library without madvise, a system that does not tell: then it runs on with what it has.
            Logger.debug(e, "the memory that the start needed is kept");
        }
    }

    private boolean over(Duration patience) throws InterruptedException {
        return closed.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static void advise(MethodHandle madvise, List<MappedFile> files, int advice) throws IOException {
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

    @SuppressWarnings("restricted") // the descriptor is that of the manual page
    private static MethodHandle madvise() {
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
