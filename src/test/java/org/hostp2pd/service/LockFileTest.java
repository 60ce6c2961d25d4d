package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.hostp2pd.service.LockFile.Attempt;
import org.hostp2pd.service.LockFile.Attempt.Busy;
import org.hostp2pd.service.LockFile.Attempt.Locked;
import org.hostp2pd.service.LockFile.Attempt.Unusable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    private static final long SELF = ProcessHandle.current().pid();

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("hostp2pd-wlan0.pid");
    }

    /// Takes the lock of the file given, says so, and keeps it until its input ends.
    static final class Holder {
        public static void main(String[] arguments) throws IOException {
            Attempt attempt = LockFile.take(Path.of(arguments[0]));
            System.out.println(attempt instanceof Locked);
            System.in.read();
            System.exit(0);
        }
    }

    private Process holder() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        assertEquals("true", output.readLine());
        return process;
    }

    @Test
    void fileHoldsThePidAndIsRemovedAtTheEnd() throws Exception {
        Locked locked = assertInstanceOf(Locked.class, LockFile.take(path));

        assertEquals(OptionalLong.empty(), locked.stale());
        assertEquals(SELF + "\n", Files.readString(path));
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        locked.lock().close();
        assertFalse(Files.exists(path));
    }

    @Test
    void secondAttemptOfTheSameProcessIsRefused() {
        try (LockFile _ = assertInstanceOf(Locked.class, LockFile.take(path)).lock()) {
            assertEquals(new Busy(path, OptionalLong.of(SELF)), LockFile.take(path));
        }
    }

    @Test
    void anotherInstanceIsNamedAndItsSuddenEndMakesTheFileStale() throws Exception {
        Process other = holder();
        assertEquals(new Busy(path, OptionalLong.of(other.pid())), LockFile.take(path));
        assertEquals(Optional.of(other.toHandle()), LockFile.holder(path));

        other.destroyForcibly().waitFor();

        assertEquals(Optional.empty(), LockFile.holder(path));
        Locked locked = assertInstanceOf(Locked.class, LockFile.take(path));
        assertEquals(OptionalLong.of(other.pid()), locked.stale());
        locked.lock().close();
    }

    @Test
    void instanceThatWroteItsPidWithoutALockIsRespected() throws Exception {
        Process predecessor = new ProcessBuilder("sleep", "1000").start();
        try {
            Files.writeString(path, predecessor.pid() + "\n");
            assertEquals(new Busy(path, OptionalLong.of(predecessor.pid())), LockFile.take(path));
        } finally {
            predecessor.destroyForcibly();
        }
    }

    @Test
    void pidThatWasGivenToALaterProcessIsStale() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "1000").start();
        try {
            Files.writeString(path, stranger.pid() + "\n");
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(60)));
            Locked locked = assertInstanceOf(Locked.class, LockFile.take(path));
            assertEquals(OptionalLong.of(stranger.pid()), locked.stale());
            locked.lock().close();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void ownPidFromAnEarlierLifeIsStale() throws Exception {
        Files.writeString(path, SELF + "\n");
        Locked locked = assertInstanceOf(Locked.class, LockFile.take(path));
        assertEquals(OptionalLong.of(SELF), locked.stale());
        locked.lock().close();
    }

    @Test
    void contentThatIsNoPidIsOverwritten() throws Exception {
        Files.writeString(path, "-1; reboot ".repeat(100));
        try (LockFile _ = assertInstanceOf(Locked.class, LockFile.take(path)).lock()) {
            assertEquals(SELF + "\n", Files.readString(path));
        }
    }

    @Test
    void linkIsNotFollowed() throws Exception {
        Path target = Files.writeString(folder.resolve("precious"), "precious");
        Files.createSymbolicLink(path, target);

        assertEquals(new Unusable(path, false), LockFile.take(path));
        assertEquals("precious", Files.readString(target));
    }

    @Test
    void whatIsNoFileCannotBeUsed() throws Exception {
        Files.createDirectory(path);
        assertInstanceOf(Unusable.class, LockFile.take(path));
        assertInstanceOf(Unusable.class, LockFile.take(folder.resolve("no").resolve("where")));
    }

    @Test
    void nothingHoldsAFileThatIsNotThere() {
        assertEquals(Optional.empty(), LockFile.holder(path));
    }

    @Test
    void rootAndOthersHaveTheirOwnPlaces() {
        assertEquals(Path.of("/var/run/hostp2pd-wlan0.pid"), LockFile.path(LockFile.directory(true), "wlan0"));
        assertEquals(Path.of("/tmp/hostp2pd-auto.pid"), LockFile.path(LockFile.directory(false), "auto"));
    }
}
