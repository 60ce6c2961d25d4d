package org.hostp2pd.service;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the C library does with the memory of this process.
///
/// @param madvise madvise(2)
/// @param trim    malloc_trim(3), which not every C library has. The JVM can call it by itself, but wakes up for that
///                every few seconds
record MemoryCalls(MethodHandle madvise, Optional<MethodHandle> trim) {
    private static final Path MAPPED = Path.of("/proc/self/smaps");

    /// MADV_NOHUGEPAGE.
    private static final int NO_HUGE_PAGES = 15;

    /// MADV_DONTNEED.
    private static final int NOT_NEEDED = 4;

    /// @throws RuntimeException where the C library has no madvise
    @SuppressWarnings("restricted") // the descriptors are those of the manual pages
    static MemoryCalls linked() {
        Linker linker = Linker.nativeLinker();
        return new MemoryCalls(
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("madvise"),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_INT)),
                linker.defaultLookup()
                        .find("malloc_trim")
                        .map(trim -> linker.downcallHandle(
                                trim, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG))));
    }

    /// Has each page of a file come alone when it is wanted: or else a byte that is read would bring 2 MiB with it.
    /// Makes every call once, for which the JVM reads much of what is to be given back.
    void inSmallPages() throws IOException {
        trimmed();
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
