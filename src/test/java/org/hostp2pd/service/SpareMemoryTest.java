package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpareMemoryTest {
    private static final List<String> REST = List.of("Size:  64 kB", "Rss:  48 kB", "Pss:  24 kB");

    private static List<MappedFile> found(String line, String anonymous) {
        List<String> lines = new ArrayList<>(List.of(line));
        lines.addAll(REST);
        lines.add("Anonymous: " + anonymous + " kB");
        lines.add("VmFlags: rd ex mr mw me");
        return MappedFile.lasting(lines);
    }

    @Test
    void whatIsOnlyReadAndStaysIsFound() {
        List<MappedFile> one = List.of(new MappedFile(0x7f0000000000L, 0x10000, 48));
        assertEquals(
                one, found("7f0000000000-7f0000010000 r-xp 00000000 fe:00 42    /opt/a b/lib/server/libjvm.so", "0"));
        assertEquals(one, found("7f0000000000-7f0000010000 r--s 00000000 fe:00 42    /opt/lib/modules", "0"));
        assertEquals(
                one,
                found("7f0000000000-7f0000010000 r--p 00a7d000 fe:00 42    /usr/lib/hostp2pd/lib/hostp2pd.aot", "0"));
    }

    @Test
    void whatWouldBeLostIsLeftAlone() {
        assertEquals(List.of(), found("7f0000000000-7f0000010000 r--p 00a7d000 fe:00 42  /usr/lib/hostp2pd.aot", "4"));
        assertEquals(List.of(), found("7f0000000000-7f0000010000 rw-p 00a7d000 fe:00 42  /usr/lib/hostp2pd.aot", "0"));
        assertEquals(List.of(), found("7f0000000000-7f0000010000 rwxp 00000000 00:00 0 ", "0"));
    }

    @Test
    void whatMayBeLetGoMeanwhileIsLeftAlone() {
        assertEquals(List.of(), found("7f0000000000-7f0000010000 r--s 00000000 fe:00 42  /opt/lib/some.jar", "0"));
        assertEquals(List.of(), found("7f0000000000-7f0000010000 r-xp 00000000 fe:00 42  /tmp/libjunixsocket.so", "0"));
        assertEquals(
                List.of(), found("7f0000000000-7f0000010000 r-xp 00000000 fe:00 42  /opt/libjvm.so (deleted)", "0"));
    }

    @Test
    void eachIsJudgedByItsOwnLines() {
        String changed = "7f0000000000-7f0000010000 r--p 00000000 fe:00 42  /opt/lib/server/libjvm.so";
        String kept = "7f0000010000-7f0000020000 r-xp 00000000 fe:00 42  /opt/lib/server/libjvm.so";
        assertEquals(
                List.of(new MappedFile(0x7f0000010000L, 0x10000, 12)),
                MappedFile.lasting(
                        List.of(changed, "Rss: 8 kB", "Anonymous: 8 kB", kept, "Rss: 12 kB", "Anonymous: 0 kB")));
    }

    @Test
    void itGoesAndComesAgainWhenItIsWanted() throws IOException {
        long before = present();
        new SpareMemory(Duration.ZERO, Duration.ZERO, MemoryCalls::linked).run(Duration.ZERO, Duration.ZERO);
        assertTrue(present() < before);
    }

    @Test
    void theSystemDoesNotPutTogetherWhatWasGivenBackInPieces() throws IOException {
        MemoryCalls.linked().inSmallPages();
        List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
        assertEquals(
                List.of(), status.stream().filter("THP_enabled:\t1"::equals).toList());
    }

    @Test
    void whatTheCLibraryHoldsForNothingGoesToo() throws IOException {
        try (Arena last = Arena.ofConfined()) {
            try (Arena first = Arena.ofConfined()) {
                IntStream.range(0, 400).forEach(_ -> first.allocate(100_000));
                last.allocate(100_000);
            }
            long before = own();
            MemoryCalls.linked().giveBack();
            assertTrue(own() < before - 20_000);
        }
    }

    @Test
    void whatEndsBeforeKeepsItAll() throws IOException {
        SpareMemory ended = new SpareMemory(Duration.ofDays(1), Duration.ofDays(1), MemoryCalls::linked);
        ended.close();
        long before = present();
        ended.run(Duration.ZERO, Duration.ofDays(1));
        assertTrue(present() >= before);
    }

    @Test
    void itIsDoneOnceHoweverMuchHappensMeanwhile() {
        try (SpareMemory spare = new SpareMemory(Duration.ofDays(1), Duration.ofDays(1), MemoryCalls::linked)) {
            assertTrue(spare.stir());
            assertFalse(spare.stir());
        }
    }

    @Test
    void whatHappensMeanwhileHasItDoneOnceMore() throws Exception {
        Trim trim = new Trim(new CountDownLatch(3), new CompletableFuture<>());
        try (SpareMemory spare = new SpareMemory(Duration.ZERO, Duration.ZERO, trim::calls)) {
            trim.spare().complete(spare);
            spare.stir();
            assertTrue(trim.left().await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void whatIsNeededForAMomentIsNotKeptAsLongAsWhatAStationNeeds() throws Exception {
        Trim trim = new Trim(new CountDownLatch(2), new CompletableFuture<>());
        try (SpareMemory spare = new SpareMemory(Duration.ofDays(1), Duration.ofDays(1), trim::calls)) {
            trim.spare().complete(spare);
            spare.glance();
            assertTrue(trim.left().await(10, TimeUnit.SECONDS));
        }
    }

    /// Before its last call something happens.
    record Trim(CountDownLatch left, CompletableFuture<SpareMemory> spare) {
        MemoryCalls calls() {
            MethodType advice = MethodType.methodType(int.class, long.class, long.class, int.class);
            MethodType five =
                    MethodType.methodType(int.class, int.class, long.class, long.class, long.class, long.class);
            return new MemoryCalls(MethodHandles.empty(advice), MethodHandles.empty(five), Optional.of(handle()));
        }

        private MethodHandle handle() {
            try {
                return MethodHandles.lookup().bind(this, "trim", MethodType.methodType(int.class, long.class));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }

        int trim(long rest) {
            left.countDown();
            if (left.getCount() == 1) {
                spare.join().stir();
            }
            return (int) rest;
        }
    }

    @Test
    void aProcessThatIsNotTheServicesAloneKeepsItAll() {
        assertFalse(SpareMemory.kept().stir());
    }

    /// What is no file's, in KiB.
    private static long own() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("RssAnon:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static long present() throws IOException {
        return MappedFile.lasting(Files.readAllLines(Path.of("/proc/self/smaps"))).stream()
                .mapToLong(MappedFile::present)
                .sum();
    }
}
