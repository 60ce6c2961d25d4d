package org.hostp2pd.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.setup.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// How a setup is called, and what is read from a file of answers.
final class SetupCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final SetupCommand command = new SetupCommand(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);

    @Test
    void helpNamesTheOptions() {
        assertEquals(0, command.run("--help"));
        String help = out.toString(StandardCharsets.UTF_8);
        assertTrue(help.contains("--answers") && help.contains("--undo") && help.contains("--dry-run"), help);
    }

    @Test
    void anUnknownOptionIsMisuse() {
        assertEquals(2, command.run("--force"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("--force"));
    }

    @Test
    void theOptionsAreRead() {
        SetupCall call = SetupOptions.read(
                new CommandLine(new SetupOptions(_ -> "").spec()).parseArgs("--answers", "a.yaml", "--dry-run", "-y"));
        assertEquals(new SetupCall(Optional.of("a.yaml"), true, false, true), call);
    }

    @Test
    void theHelperTakesNothingButARequest() {
        assertEquals(2, command.help(new ByteArrayInputStream("rm -rf /".getBytes(StandardCharsets.UTF_8)), Map.of()));
    }

    private static AnswersFile answers(String text) {
        return AnswersFile.of(ConfigSource.StandardInput.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setup:\n  name: Kitchen\n  pin: \"0471\"\n  start_at_boot: True\n",
                "{name: Kitchen, pin: '0471', start_at_boot: yes}"
            })
    void answersStandInASectionOrAlone(String text) {
        AnswersFile.Read read = assertInstanceOf(AnswersFile.Read.class, answers(text));
        assertEquals("Kitchen", read.draft().text(Question.NAME));
        assertEquals("0471", read.draft().text(Question.PIN));
        assertEquals("yes", read.draft().text(Question.BOOT));
    }

    @Test
    void whatIsWrongInAFileHasItsPlace() {
        AnswersFile.Refused refused =
                assertInstanceOf(AnswersFile.Refused.class, answers("setup:\n  nmae: x\n  pin: [1]\n"));
        assertEquals(
                "2:3 3:8",
                refused.problems().stream()
                        .map(it -> it.place().line() + ":" + it.place().column())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void everyTextIsInEveryLanguageAndUsed() throws IOException {
        Set<String> keys = keys("setup.properties");
        assertEquals(keys, keys("setup_it.properties"));
        assertEquals(keys, keys("setup_es.properties"));
        String sources = "";
        try (var files = Files.list(Path.of("src/main/java/org/hostp2pd/cli/setup"))) {
            for (Path file : files.toList()) {
                sources += Files.readString(file);
            }
        }
        String all = sources;
        assertEquals(
                Set.of(),
                keys.stream()
                        .filter(key -> !all.contains('"' + key + '"')
                                && !all.contains('"' + key.replaceFirst("[a-z0-9_]+$", "") + '"'))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("resources/org/hostp2pd/cli", file))) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
