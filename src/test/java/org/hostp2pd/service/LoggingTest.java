package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.config.LogSettings.LogFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinylog.Level;
import org.tinylog.Logger;
import org.tinylog.core.LogEntry;
import org.tinylog.runtime.RuntimeProvider;

class LoggingTest {
    private final LoggingSetup logging = LoggingSetup.start(Map.of());

    @TempDir
    Path folder;

    /// What logs before, as another test may, changes nothing.
    @BeforeAll
    static void somebodyHasLogged() {
        Logger.debug("before");
    }

    @AfterEach
    void close() {
        logging.use(LogSettings.defaults(), "");
        logging.close();
    }

    private LogSettings to(Path path, LogSettings.Level root, LogSettings.Level level, long mostBytes, int oldFiles) {
        return new LogSettings(root, Optional.of(new LogFile(path, level, mostBytes, oldFiles)), Optional.empty());
    }

    private static LogEntry entry(Level level, String message) {
        return new LogEntry(
                RuntimeProvider.createTimestamp(),
                Thread.currentThread(),
                Map.of(),
                "",
                "",
                "",
                0,
                null,
                level,
                message,
                null);
    }

    @Test
    void linesNameTimeLevelThreadAndInterface() throws Exception {
        Path file = folder.resolve("log");
        assertEquals(
                Optional.empty(),
                logging.use(to(file, LogSettings.Level.DEBUG, LogSettings.Level.DEBUG, 0, 0), "p2p-dev-wlan0"));
        Thread thread = Thread.ofPlatform().name("engine").start(() -> Logger.warn("group {} is up", "DIRECT-ab"));
        thread.join();

        String line = Files.readString(file);

        assertTrue(
                line.matches(
                        "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} WARNING \\[engine] p2p-dev-wlan0: group DIRECT-ab is up\n"),
                line);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void theInterfaceIsNamedOnceItIsChosen() throws Exception {
        Path file = folder.resolve("log");
        logging.use(to(file, LogSettings.Level.INFO, LogSettings.Level.INFO, 0, 0), "");
        Logger.info("one");
        logging.naming("p2p-dev-wlan1");
        Logger.info("two");
        String thread = Thread.currentThread().getName();
        assertEquals(
                List.of("INFO [" + thread + "] one", "INFO [" + thread + "] p2p-dev-wlan1: two"),
                Files.readAllLines(file).stream()
                        .map(line -> line.substring(24))
                        .toList());
    }

    @Test
    void levelsFollowTheSettingsWhileItRuns() throws Exception {
        Path file = folder.resolve("log");
        logging.use(to(file, LogSettings.Level.INFO, LogSettings.Level.WARNING, 0, 0), "");
        Logger.info("one");
        Logger.warn("two");
        logging.use(to(file, LogSettings.Level.DEBUG, LogSettings.Level.DEBUG, 0, 0), "");
        Logger.debug("three");
        logging.use(to(file, LogSettings.Level.ERROR, LogSettings.Level.DEBUG, 0, 0), "");
        Logger.warn("four");
        Logger.error("five");

        assertEquals(List.of("two", "three", "five"), messages(file));
    }

    private static List<String> messages(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.replaceFirst(".*] ", ""))
                .toList();
    }

    @Test
    void fileThatHasGrownIsReplacedAndTheOldestGoes() throws Exception {
        Path file = folder.resolve("log");
        int length = new LogLine(false).of(entry(Level.INFO, "1")).length();
        logging.use(to(file, LogSettings.Level.INFO, LogSettings.Level.INFO, 2L * length, 2), "");
        for (int number = 1; number <= 9; number++) {
            Logger.info(Integer.toString(number));
        }

        assertEquals(List.of("9"), messages(file));
        assertEquals(List.of("7", "8"), messages(folder.resolve("log.1")));
        assertEquals(List.of("5", "6"), messages(folder.resolve("log.2")));
        assertFalse(Files.exists(folder.resolve("log.3")));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("log.1"))));
    }

    @Test
    void lineLongerThanTheFileMayBeIsWrittenWhole() throws Exception {
        Path file = folder.resolve("log");
        logging.use(to(file, LogSettings.Level.INFO, LogSettings.Level.INFO, 10, 0), "");
        Logger.info("first");
        Logger.info("second");
        assertEquals(List.of("second"), messages(file));
    }

    @Test
    void anotherStartContinuesTheFile() throws Exception {
        Path file = folder.resolve("log");
        for (String start : List.of("one", "two")) {
            logging.use(to(file, LogSettings.Level.INFO, LogSettings.Level.INFO, 1_000_000, 2), "");
            Logger.info(start);
        }
        assertEquals(List.of("one", "two"), messages(file));
    }

    @Test
    void fileThatCannotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("no").resolve("log");
        assertEquals(
                Optional.of(nowhere),
                logging.use(to(nowhere, LogSettings.Level.INFO, LogSettings.Level.CRITICAL, 0, 0), ""));
    }

    @Test
    void journalGetsPrioritiesAndNoTime() {
        LogLine line = new LogLine(true).naming("wlan0");
        String thread = Thread.currentThread().getName();
        assertEquals("<7>[" + thread + "] wlan0: a\n", line.of(entry(Level.DEBUG, "a")));
        assertEquals("<6>[" + thread + "] wlan0: a\n", line.of(entry(Level.INFO, "a")));
        assertEquals("<4>[" + thread + "] wlan0: a\n", line.of(entry(Level.WARN, "a")));
        assertEquals("<3>[" + thread + "] wlan0: a\n", line.of(entry(Level.ERROR, "a")));
    }

    @Test
    void journalIsKnownByTheStreamItself() throws Exception {
        Path errors = Path.of("/proc/self/fd/2");
        String stream = Files.getAttribute(errors, "unix:dev") + ":" + Files.getAttribute(errors, "unix:ino");
        assertTrue(Journal.takes(Journal.ERRORS, Map.of("JOURNAL_STREAM", stream)));
        assertFalse(Journal.takes(Journal.ERRORS, Map.of("JOURNAL_STREAM", "1:1")));
        assertFalse(Journal.takes(Journal.ERRORS, Map.of()));
    }

    @Test
    void messageStaysOnItsLine() {
        String line = new LogLine(true).of(entry(Level.INFO, "a\n<0>b\u001b[31m\u009bc"));
        assertTrue(line.endsWith("a <0>b [31m c\n"), line);
        assertEquals(1, line.lines().count());
    }
}
