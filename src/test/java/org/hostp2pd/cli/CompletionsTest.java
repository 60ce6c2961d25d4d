package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is shipped for the shells is what the options are. `-Dcompletions=write` writes it anew.
final class CompletionsTest {
    private static final Path FOLDER = Path.of("jpackage/completions");

    static Stream<Arguments> scripts() {
        return Stream.of(
                Arguments.of("hostp2pd.bash", (Function<Completions, String>) Completions::bash),
                Arguments.of("hostp2pd.fish", (Function<Completions, String>) Completions::fish),
                Arguments.of("_hostp2pd", (Function<Completions, String>) Completions::zsh));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void theShippedScriptIsMadeFromTheOptions(String name, Function<Completions, String> script) throws IOException {
        String made = script.apply(Completions.ofTheProgram());
        if ("write".equals(System.getProperty("completions"))) {
            Files.writeString(FOLDER.resolve(name), made);
        }
        assertEquals(made, Files.readString(FOLDER.resolve(name)));
    }

    private static List<String> completed(String... words) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                "bash",
                                "-c",
                                ". \"$0\"; COMP_WORDS=(hostp2pd \"$@\"); COMP_CWORD=$#; _hostp2pd 2>/dev/null;"
                                        + " printf '%s\\n' \"${COMPREPLY[@]}\"",
                                FOLDER.resolve("hostp2pd.bash").toString()),
                        Stream.of(words))
                .toList();
        Process bash = new ProcessBuilder(command).start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor());
        return out.lines().toList();
    }

    @Test
    void bashCompletesOptionsCommandsAndFiles() throws Exception {
        assertEquals(List.of("--daemon"), completed("--da"));
        assertEquals(List.of("replay"), completed("repl"));
        assertEquals(List.of("--help"), completed("replay", "--h"));
        assertEquals(List.of("pom.xml"), completed("-c", "pom.x"));
        assertTrue(completed("-i", "").contains("auto"));
    }
}
