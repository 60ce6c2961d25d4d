package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hostp2pd.cli.client.ClientCommand;
import org.hostp2pd.documents.Guide;
import org.hostp2pd.documents.ShellLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the documents have people type, typed: the runnable tree on a simulated radio, and the commands that ask it.
final class DocumentedCommandsIT {
    private static final String PROGRAM = "target/hostp2pd/bin/hostp2pd";
    private static final Path SHIPPED = Path.of("resources/org/hostp2pd/config/hostp2pd.yaml");

    @TempDir
    private Path folder;

    private static Set<List<String>> documented() throws IOException {
        Set<List<String>> lines = new LinkedHashSet<>();
        for (Guide page : Guide.all()) {
            for (Guide.Block block : page.blocks("sh")) {
                ShellLine.all(block).stream()
                        .map(ShellLine::words)
                        .filter(words -> words.getFirst().equals("hostp2pd"))
                        .forEach(words -> lines.add(words.subList(1, words.size())));
            }
        }
        return lines;
    }

    /// What is typed, on this machine: the service that the test started, the configuration that is shipped. What
    /// would start a service here explains itself instead.
    private static List<String> here(List<String> line, Path socket) {
        List<String> words = new ArrayList<>(line);
        words.replaceAll(word -> word.equals("/etc/hostp2pd.yaml") ? SHIPPED.toString() : word);
        Optional<ClientCommand> command = line.stream().findFirst().flatMap(ClientCommand::of);
        if (command.isPresent() && command.get() != ClientCommand.WATCH) {
            words.addAll(List.of("--socket", socket.toString()));
        } else if (!line.getFirst().equals("doctor")) {
            words.add("--help");
        }
        return words;
    }

    private Process start(List<String> words) throws IOException {
        List<String> command = Stream.concat(Stream.of(PROGRAM), words.stream()).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOSTP2PD_JVM_OPTIONS", "-Djava.io.tmpdir=" + folder);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /// What is wrong with it. 1 is a refusal, such as of a device that does not ask; 3 that no service is there,
    /// but for the doctor, who may find something broken.
    private Optional<String> trouble(List<String> words) throws IOException, InterruptedException {
        Process process = start(words);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        boolean done = code < 2
                || (code == 3 && words.getFirst().equals("doctor"))
                || (code == 2 && said.contains("There is no device called"));
        return done ? Optional.empty() : Optional.of(words + ": " + code + " " + said);
    }

    private Path socket() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("/hostp2pd-p2p-dev-wlan0.sock"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    @Timeout(300)
    void everyDocumentedCommandRuns() throws IOException, InterruptedException {
        Process service = start(List.of("--no-gui", "-v", "--simulate"));
        try (BufferedReader output = service.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(output.lines().anyMatch(line -> line.contains("is up on")));
            List<String> troubles = new ArrayList<>();
            for (List<String> line : documented()) {
                trouble(here(line, socket())).ifPresent(troubles::add);
            }
            assertEquals(List.of(), troubles);
        } finally {
            // Process.destroy would close the output that the service still writes to.
            assertTrue(service.toHandle().destroy());
            service.waitFor();
        }
    }
}
