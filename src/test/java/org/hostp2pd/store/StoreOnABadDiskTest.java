package org.hostp2pd.store;

import static org.hostp2pd.store.Samples.group;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store on a real small file system that is full or read-only; skipped where none can be mounted.
final class StoreOnABadDiskTest {
    private static final KnownGroup BEFORE = group("DIRECT-ab", Samples.PHONE);

    @TempDir
    Path disk;

    private boolean mounted;

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @BeforeEach
    void mountASmallDisk() throws IOException, InterruptedException {
        mounted = Files.isExecutable(Path.of("/bin/mount"))
                && run("mount", "-t", "tmpfs", "-o", "size=32k,mode=0700", "tmpfs", disk.toString());
        assumeTrue(mounted, "a small disk can only be mounted as root, with the right to mount");
    }

    @AfterEach
    void unmountIt() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", disk.toString());
        }
    }

    private void fill() throws IOException {
        byte[] block = new byte[1024];
        try (var out = Files.newOutputStream(disk.resolve("ballast"))) {
            while (true) {
                out.write(block);
            }
        } catch (IOException _) {
            assertEquals(0, Files.getFileStore(disk).getUsableSpace());
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(disk.resolve("store"))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws IOException {
        GroupStore store = new GroupStore(disk.resolve("store"));
        store.remember(BEFORE);
        fill();
        Path file = disk.resolve("store/groups");
        assertEquals(new Remembered.NotKept(file, StoreTrouble.DISK_FULL), store.remember(group("DIRECT-cd")));
        assertEquals(new StoreReading.Groups(List.of(BEFORE)), store.read());
        assertEquals(List.of("groups", "groups.lock"), files());

        Files.delete(disk.resolve("ballast"));
        assertEquals(new Remembered.Kept(Optional.empty()), store.remember(group("DIRECT-cd")));
        assertEquals(new StoreReading.Groups(List.of(BEFORE, group("DIRECT-cd"))), store.read());
    }

    @Test
    void aDamagedFileOnAFullDiskStays() throws IOException {
        GroupStore store = new GroupStore(disk.resolve("store"));
        store.remember(BEFORE);
        Path file = disk.resolve("store/groups");
        Files.writeString(file, "damaged");
        fill();
        assertEquals(new Remembered.NotKept(file, StoreTrouble.DISK_FULL), store.remember(group("DIRECT-cd")));
        assertEquals("damaged", Files.readString(file));
        assertEquals(List.of("groups", "groups.lock"), files());
    }

    @Test
    void aReadOnlyDiskIsReadAndSaysSoWhenWritten() throws IOException, InterruptedException {
        GroupStore store = new GroupStore(disk.resolve("store"));
        store.remember(BEFORE);
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "the disk cannot be made read-only");
        Path file = disk.resolve("store/groups");
        assertEquals(new Remembered.NotKept(file, StoreTrouble.READ_ONLY), store.remember(group("DIRECT-cd")));
        assertEquals(new StoreReading.Groups(List.of(BEFORE)), store.read());
    }
}
