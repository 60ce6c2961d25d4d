package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Commands from standard input, as the predecessor's users write them.
@Timeout(120)
final class BatchTest {
    @TempDir
    private Path folder;

    private Process start(String... arguments) throws IOException {
        return builder(arguments).redirectError(folder.resolve("err").toFile()).start();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "org.hostp2pd.Main",
                "--simulate=empty"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("RUNTIME_DIRECTORY", folder.toString());
        builder.environment().put("STATE_DIRECTORY", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static void type(Process process, String... lines) throws IOException {
        try (Writer writer = process.outputWriter(StandardCharsets.UTF_8)) {
            writer.write(String.join("\n", lines) + "\n");
        }
    }

    @Test
    void linesAreDoneOneAfterTheOtherAndTheSessionGoesOnAtTheirEnd() throws Exception {
        Process process = start("-b", "-");
        type(process, "stats", "wait 0.2", "# a comment", "stats", "stations");
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = output.lines()
                    .takeWhile(line -> !line.startsWith("End of the input."))
                    .toList();
            assertEquals(
                    2,
                    said.stream().filter(line -> line.startsWith("  State  ")).count(),
                    said::toString);
            assertTrue(said.contains("Devices in range: 0"), said::toString);
            assertTrue(process.isAlive());
            assertTrue(process.toHandle().destroy());
            assertEquals(0, process.waitFor());
        }
    }

    @Test
    void aLineThatCannotBeDoneIsSeenInTheExitCode() throws Exception {
        Process process = start("-b", folder.resolve("out").toString());
        type(process, "System.out.println(6 * 7)", "nonsense", "loglevel 7", "loglevel debug", "loglevel", "quit");
        assertEquals(4, process.waitFor());
        Path out = folder.resolve("out");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
        List<String> lines = Files.readAllLines(out);
        assertEquals("42", lines.getFirst());
        assertTrue(lines.contains("“loglevel 7” makes no sense. See “help loglevel”."), lines::toString);
        assertTrue(lines.contains("DEBUG (10)"), lines::toString);
    }

    @Test
    void linesThatCanAllBeDoneEndWithZero() throws Exception {
        Process process = start("-b", "-");
        type(process, "pause", "resume", "reset", "reload reset", "help", "? wait", "echo over", "quit");
        List<String> said = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertEquals(0, process.waitFor(), said::toString);
        assertTrue(said.contains("over"), said::toString);
    }

    @Test
    void withoutCommandsStandardInputIsLeftAlone() throws Exception {
        Path out = folder.resolve("light");
        Process process = builder("-v", "-b", out.toString(), "-d").start();
        type(process, "stats", "quit");
        try (BufferedReader log = process.errorReader(StandardCharsets.UTF_8)) {
            assertTrue(log.lines().anyMatch(line -> line.contains(" is up on ")));
            assertTrue(process.isAlive());
            assertTrue(process.toHandle().destroy());
            assertEquals(0, process.waitFor());
        }
        assertEquals("", Files.readString(out));
    }

    private List<String> matching(String file, String pattern) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .filter(line -> line.matches(".*" + pattern + ".*"))
                .toList();
    }

    @Test
    void theLevelOfTheLogIsChangedWhileItRuns() throws Exception {
        Path log = folder.resolve("log");
        Path config = Files.writeString(folder.resolve("hostp2pd.yaml"), """
                logging:
                  handlers:
                    file: {class: logging.FileHandler, filename: "%s", level: DEBUG}
                  root: {level: WARNING, handlers: [file]}
                """.formatted(log));
        Process process = start("-b", "-", "-i", "p2p-dev-wlan0", "-c", config.toString());
        type(process, "pause", "loglevel info", "resume", "loglevel debug", "pause", "loglevel 40", "resume", "quit");
        assertEquals(0, process.waitFor());
        assertEquals(
                List.of(
                        "INFO [engine] p2p-dev-wlan0: Resumed: devices are let in again.",
                        "INFO [engine] p2p-dev-wlan0: Paused: nobody else is let in until it is resumed. Devices that are in"
                                + " stay in."),
                matching("log", "INFO .*(Paused|Resumed)").stream()
                        .map(line -> line.substring(24))
                        .toList());
        assertTrue(matching("log", "DEBUG \\[engine] p2p-dev-wlan0: ").size() > 0);
    }

    @Test
    void everythingIsShownToWhoAsksForIt() throws Exception {
        for (String asked : List.of("-v", "-vv")) {
            Process process = start("-b", "-", asked);
            type(process, "pause", "quit");
            assertEquals(0, process.waitFor());
            assertEquals(1, matching("err", " INFO \\[engine] .*Paused").size(), asked);
            assertEquals(
                    asked.equals("-vv"), !matching("err", " DEBUG \\[engine] ").isEmpty(), asked);
        }
    }
}
