package org.hostp2pd.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class WakefulScreenTest {
    @TempDir
    private Path folder;

    /// A program of a desktop that is not there: it says what it was given, and ends with its input.
    private Path desktop() throws IOException {
        Path program =
                Files.writeString(folder.resolve("inhibit"), "#!/bin/sh\nprintf '%s' \"$1\" > \"$2\"\nexec cat\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static WakefulScreen with(List<String> program) {
        return new WakefulScreen(List.of(List.of("no-such-program-anywhere"), program), Runnable::run);
    }

    @Test
    void theProgramRunsUntilTheScreenIsLeft() throws Exception {
        WakefulScreen screen = with(List.of(
                desktop().toString(), "$(idle); exit", folder.resolve("said").toString()));
        screen.hold();
        screen.hold();
        List<Process> running = screen.held().join();
        assertEquals(1, running.size());
        assertTrue(running.getFirst().isAlive());
        screen.release();
        running.getFirst().waitFor();
        assertEquals(List.of(), screen.held().join());
    }

    @Test
    void itsArgumentsReachItWithoutAShell() throws Exception {
        Path said = folder.resolve("said");
        WakefulScreen screen = with(List.of(desktop().toString(), "$(idle); exit", said.toString()));
        screen.hold();
        Process process = screen.held().join().getFirst();
        process.getOutputStream().close();
        assertEquals(0, process.waitFor());
        assertEquals("$(idle); exit", Files.readString(said));
        screen.release();
    }

    @Test
    void whereThereIsNoSuchProgramNothingHappens() {
        WakefulScreen screen = new WakefulScreen(List.of(List.of("no-such-program-anywhere")), Runnable::run);
        screen.hold();
        assertEquals(List.of(), screen.held().join());
        screen.release();
    }

    @Test
    void whoAsksWaitsForNothing() {
        Deque<Runnable> later = new ArrayDeque<>();
        WakefulScreen screen = new WakefulScreen(List.of(List.of("cat")), later::add);
        screen.hold();
        assertFalse(screen.held().isDone());
        assertEquals(1, later.size());
    }
}
