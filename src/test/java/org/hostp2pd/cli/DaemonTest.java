package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Processes that are started as an administrator or the predecessor's unit would.
@Timeout(120)
final class DaemonTest {
    private record Ended(int code, String out, String err) {}

    @TempDir
    private Path folder;

    private SimulatedSupplicant supplicant;
    private Path config;
    private String iface;

    @BeforeEach
    void begin() throws IOException {
        supplicant = SimulatedSupplicant.start(
                Files.createDirectory(folder.resolve("sockets")),
                Options.usual().atSpeed(20));
        iface = "t" + ProcessHandle.current().pid();
        Files.createSymbolicLink(folder.resolve("sockets").resolve(iface), Path.of("p2p-dev-wlan0"));
        config = folder.resolve("hostp2pd.yaml");
        configure("pin: \"37925185\"");
    }

    @AfterEach
    void end() throws Exception {
        run("-t");
        supplicant.close();
    }

    private void configure(String line) throws IOException {
        Files.writeString(
                config,
                "hostp2pd:\n  control_directories: [" + folder.resolve("sockets") + "]\n  " + line + "\n"
                        + """
                        logging:
                          handlers:
                            file: {class: logging.FileHandler, filename: %s, level: INFO}
                          root: {level: INFO, handlers: [file]}
                        """.formatted(log()));
    }

    private Path log() {
        return folder.resolve("log");
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.hostp2pd.Main",
                "-i",
                iface,
                "-c",
                config.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("RUNTIME_DIRECTORY", folder.toString());
        builder.environment().put("STATE_DIRECTORY", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }

    private Optional<ProcessHandle> lockedBy(String iface) throws IOException {
        for (String place : List.of("/var/run", "/tmp", folder.toString())) {
            Path file = Path.of(place, "hostp2pd-" + iface + ".pid");
            if (Files.exists(file)) {
                return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()));
            }
        }
        return Optional.empty();
    }

    @Test
    void daemonReturnsWithTheGroupUpRefusesASecondReloadsAndEnds() throws Exception {
        Ended started = run("-d");
        assertEquals(0, started.code(), started::toString);
        assertEquals("", started.err());
        assertTrue(started.out().startsWith("The group DIRECT-"), started.out());
        ProcessHandle daemon = lockedBy(iface).orElseThrow();
        assertTrue(daemon.isAlive());

        Ended second = run("-d");
        assertEquals(1, second.code());
        assertTrue(second.err().contains("as process " + daemon.pid() + ","), second.err());

        Ended reloaded = run("-r");
        assertEquals(
                new Ended(
                        0,
                        "The hostp2pd on %s (process %d) reads its configuration again. Its log says what became of it.\n"
                                .formatted(iface, daemon.pid()),
                        ""),
                reloaded);

        Ended over = run("-t");
        assertEquals(
                new Ended(0, "The hostp2pd on %s (process %d) has ended.\n".formatted(iface, daemon.pid()), ""), over);
        assertEquals(Optional.empty(), lockedBy(iface));
        assertTrue(Files.readString(log()).contains("Ended. A group that is up stays up."));
    }

    @Test
    void aKilledDaemonIsNoHindrance() throws Exception {
        assertEquals("", run("-d").err());
        ProcessHandle daemon = lockedBy(iface).orElseThrow();
        assertTrue(daemon.destroyForcibly());
        assertEquals(new Ended(0, "No hostp2pd runs on " + iface + ".\n", ""), run("-t"));
        Ended again = run("-d");
        assertEquals(0, again.code());
        assertEquals(
                "hostp2pd: An earlier hostp2pd (process %d) ended without a trace; its lock was taken over.\n"
                        .formatted(daemon.pid()),
                again.err());
    }

    @Test
    void aMistakeInTheConfigurationIsSaidByWhoStartsTheDaemonAndByWhoReloadsIt() throws Exception {
        configure("pinn: 1");
        Ended started = run("-d");
        assertEquals(1, started.code());
        assertTrue(started.err().startsWith("hostp2pd: "), started::toString);
        assertTrue(started.err().contains("pinn"), started.err());
        assertEquals(Optional.empty(), lockedBy(iface));
        Ended reloaded = run("-r");
        assertEquals(1, reloaded.code());
        assertTrue(reloaded.err().contains("pinn"), reloaded.err());
    }

    @Test
    void theSecondProcessIsTheFirstOnceMoreWithAWordForWhoItReportsTo() {
        assertEquals(
                List.of("java", Report.OPTION, "-Xss256k", "-jar", "hostp2pd.jar", "-c", "two words", "", "-d"),
                Daemon.again("java\0-Xss256k\0-jar\0hostp2pd.jar\0-c\0two words\0\0-d\0", 4));
        assertThrows(IllegalArgumentException.class, () -> Daemon.again("java\0-d\0", 4));
    }
}
