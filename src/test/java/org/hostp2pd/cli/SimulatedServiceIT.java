package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The runnable tree on a simulated radio, as a user starts it.
final class SimulatedServiceIT {
    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void aPhoneGetsInAndTheEndIsOrderly() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("target/hostp2pd/bin/hostp2pd", "--no-gui", "-v", "--simulate")
                .redirectErrorStream(true);
        builder.environment().put("HOSTP2PD_JVM_OPTIONS", "-Djava.io.tmpdir=" + folder);
        Process process = builder.start();
        process.getOutputStream().close();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = output.lines()
                    .takeWhile(line -> !line.contains("joined the group"))
                    .toList();
            assertTrue(said.getFirst().startsWith("A simulated radio is used"), said::toString);
            assertTrue(process.isAlive(), said::toString);
            // Process.destroy would close the output that is still to be read.
            assertTrue(process.toHandle().destroy());
            assertEquals(
                    List.of(),
                    output.lines().filter(line -> line.contains("ERROR")).toList());
        }
        assertEquals(0, process.waitFor());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    left.filter(file -> file.getFileName().toString().startsWith("hostp2pd-"))
                            .toList());
        }
    }
}
