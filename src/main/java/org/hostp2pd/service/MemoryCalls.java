package org.hostp2pd.service;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the C library does with the memory of this process.
///
/// @param madvise madvise(2)
/// @param prctl   prctl(2) with an option and four numbers
/// @param trim    malloc_trim(3), which not every C library has. The JVM can call it by itself, but wakes up for that
///                every few seconds
record MemoryCalls(MethodHandle madvise, MethodHandle prctl, Optional<MethodHandle> trim) {
    private static final Path MAPPED = Path.of("/proc/self/smaps");

    /// PR_SET_THP_DISABLE.
    private static final int DISABLE_HUGE_PAGES = 41;

    /// MADV_NOHUGEPAGE.
    private static final int NO_HUGE_PAGES = 15;

    /// MADV_DONTNEED.
    private static final int NOT_NEEDED = 4;

    /// @throws RuntimeException where the C library has no madvise or no prctl
    static MemoryCalls linked() {
        return new MemoryCalls(
                handle("madvise", JAVA_LONG, JAVA_LONG, JAVA_INT).orElseThrow(),
                handle("prctl", JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG)
                        .orElseThrow(),
                handle("malloc_trim", JAVA_LONG));
    }

    /// All of them return an int. prctl is variadic, which is no difference for whole numbers on Linux.
    @SuppressWarnings("restricted") // the descriptors are those of the manual pages
    private static Optional<MethodHandle> handle(String name, MemoryLayout... parameters) {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find(name)
                .map(symbol -> linker.downcallHandle(symbol, FunctionDescriptor.of(JAVA_INT, parameters)));
    }

    /// Has each page come alone when it is wanted: or else a byte of a file that is read would bring 2 MiB with it,
    /// and the system would sooner or later put together again what was given back in pieces (khugepaged, where
    /// huge pages are for everybody, as on Debian). Makes every call once, for which the JVM reads much of what is
    /// to be given back.
    void inSmallPages() throws IOException {
        trimmed();
        call(() -> (int) prctl.invokeExact(DISABLE_HUGE_PAGES, 1L, 0L, 0L, 0L));
        advise(NO_HUGE_PAGES);
    }

    /// Gives back what was asked for and is not used, and what is as on disk.
    void giveBack() throws IOException {
        trimmed();
        advise(NOT_NEEDED);
    }

    private void trimmed() throws IOException {
        if (trim.isPresent()) {
            call(() -> (int) trim.get().invokeExact(0L));
        }
    }

    /// Looks anew each time: who has a debugger or an agent of Java change classes has the JVM make the cache one
    /// that is written to, and what was written would be lost.
    private void advise(int advice) throws IOException {
        for (MappedFile file : MappedFile.lasting(Files.readAllLines(MAPPED))) {
            call(() -> (int) madvise.invokeExact(file.address(), file.bytes(), advice));
        }
    }

    private static void call(Call call) throws IOException {
        try {
            var _ = call.made();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("calling the C library", e);
        }
    }

    private interface Call {
        int made() throws Throwable;
    }
}
