package org.hostp2pd.supplicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.hostp2pd.supplicant.UnsafeDirectoryException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuntimeDirectoryTest {
    private static final Path TEMPORARY = Path.of("/var/tmp");

    @TempDir
    Path parent;

    private Reason refusal(Path base) {
        return assertThrows(UnsafeDirectoryException.class, () -> RuntimeDirectory.open(base))
                .reason();
    }

    @Test
    void isPrivateAndRemovedWithAllInIt() throws IOException {
        Path base = parent.resolve("base");
        RuntimeDirectory directory = RuntimeDirectory.open(base);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.path())));
        Files.createFile(directory.fresh());
        directory.remove();
        assertEquals(0, base.toFile().list().length);
    }

    @Test
    void twoOfOneProcessAreApart() throws IOException {
        RuntimeDirectory one = RuntimeDirectory.open(parent.resolve("base"));
        RuntimeDirectory two = RuntimeDirectory.open(parent.resolve("base"));
        assertTrue(Files.isDirectory(one.path()));
        assertFalse(one.path().equals(two.path()));
    }

    @Test
    void whatACrashedProcessLeftIsRemoved() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path base = Files.createDirectory(parent.resolve("base"));
        Path left = Files.createDirectory(base.resolve(ended.pid() + "-0"));
        Files.createFile(left.resolve("3"));
        RuntimeDirectory.open(base);
        assertFalse(Files.exists(left));
    }

    @Test
    void whatIsNotOursToRemoveStays() throws IOException {
        Path base = Files.createDirectory(parent.resolve("base"));
        Path alive = Files.createDirectory(base.resolve(ProcessHandle.current().pid() + "-7"));
        Path foreign = Files.createFile(base.resolve("hostp2pd.lock"));
        RuntimeDirectory.open(base);
        assertTrue(Files.exists(alive) && Files.exists(foreign));
    }

    @Test
    void linkInItsPlaceIsRefused() throws IOException {
        Files.createDirectory(parent.resolve("real"));
        assertEquals(
                Reason.NOT_A_DIRECTORY,
                refusal(Files.createSymbolicLink(parent.resolve("link"), parent.resolve("real"))));
    }

    @Test
    void fileInItsPlaceIsRefused() throws IOException {
        assertEquals(Reason.NOT_A_DIRECTORY, refusal(Files.createFile(parent.resolve("file"))));
    }

    @Test
    void directoryOthersWriteToIsRefused() throws IOException {
        Path open = Files.createDirectory(parent.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertEquals(Reason.OPEN_TO_OTHERS, refusal(open));
    }

    @Test
    void pathTooLongForASocketIsRefused() throws IOException {
        Path deep = parent.resolve("x".repeat(100));
        assertEquals(Reason.TOO_LONG, refusal(deep));
        assertEquals(0, deep.toFile().list().length);
    }

    @Test
    void placeIsTheOneSystemdMade() throws IOException {
        Path real = parent.toRealPath();
        Map<String, String> environment =
                Map.of("RUNTIME_DIRECTORY", real + ":/run/other", "XDG_RUNTIME_DIR", "/run/user/5");
        assertEquals(real, RuntimePlace.of(environment, 5, TEMPORARY));
    }

    @Test
    void placeIsRunForRoot() throws IOException {
        assertEquals(Path.of("/run/hostp2pd"), RuntimePlace.of(Map.of("XDG_RUNTIME_DIR", "/run/user/0"), 0, TEMPORARY));
    }

    @Test
    void placeIsInTheSessionOfAUser() throws IOException {
        assertEquals(
                Path.of("/run/user/5/hostp2pd"),
                RuntimePlace.of(Map.of("XDG_RUNTIME_DIR", "/run/user/5"), 5, TEMPORARY));
    }

    @Test
    void placeIsTemporaryAsALastResort() throws IOException {
        assertEquals(TEMPORARY.resolve("hostp2pd-5"), RuntimePlace.of(Map.of(), 5, TEMPORARY));
    }
}
