package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hostp2pd.documents.Guide;
import org.hostp2pd.documents.ShellLine;
import org.junit.jupiter.api.Test;

/// Every command that the documents have in a block for the shell exists as it is written. What is meant for another
/// machine stands in blocks of another kind.
final class DocumentedCommandsTest {
    /// They change the machine, so they are only known here; `jpackage/proof.sh` installs and starts for real.
    private static final Set<String> OF_THE_SYSTEM =
            Set.of("apt", "cp", "ln", "systemctl", "systemd-sysusers", "git", "cd");

    private static final Set<String> GOALS = Set.of("compile", "test-compile", "test", "package", "verify", "validate");
    private static final Pattern OURS = Pattern.compile("(src|jpackage|icons|\\.ci)/[\\w./-]+");

    @Test
    void everyDocumentedCommandExists() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Guide page : Guide.all()) {
            for (Guide.Block block : page.blocks("sh")) {
                for (ShellLine line : ShellLine.all(block)) {
                    trouble(line).ifPresent(why -> wrong.add(line.place() + ": " + why));
                    seen++;
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 30, "the documents have commands");
    }

    private static Optional<String> trouble(ShellLine line) throws IOException {
        String program = line.words().getFirst();
        String[] arguments = line.words().stream().skip(1).toArray(String[]::new);
        for (String word : line.words()) {
            Matcher path = OURS.matcher(word);
            if (path.matches() && !Files.exists(Path.of(word))) {
                return Optional.of("there is no " + word);
            }
        }
        if (OURS.matcher(program).matches()) {
            return program.equals("src/lab/lab") ? lab(arguments) : executable(program);
        }
        return switch (program) {
            case "hostp2pd" -> hostp2pd(arguments);
            case "mvn" -> maven(arguments);
            default -> OF_THE_SYSTEM.contains(program) ? Optional.empty() : Optional.of("what is " + program + "?");
        };
    }

    private static Optional<String> executable(String program) {
        return Files.isExecutable(Path.of(program)) ? Optional.empty() : Optional.of(program + " cannot be run");
    }

    /// As the program itself reads it.
    private static Optional<String> hostp2pd(String... arguments) {
        return Arguments.read(arguments) instanceof Invocation.Misuse(String message)
                ? Optional.of(message)
                : Optional.empty();
    }

    /// Profiles and executions are those of the project, goals those that are used.
    private static Optional<String> maven(String... arguments) throws IOException {
        String project = Files.readString(Path.of("pom.xml"));
        for (String argument : arguments) {
            boolean known = (argument.startsWith("-P") || argument.startsWith("exec:exec@"))
                    ? project.contains("<id>" + argument.replaceFirst("-P|exec:exec@", "") + "</id>")
                    : argument.matches("-q|-D\\w[\\w.=]*") || GOALS.contains(argument);
            if (!known) {
                return Optional.of("Maven has no " + argument + " here");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lab(String... arguments) throws IOException {
        if (!Files.readString(Path.of("src/lab/lab")).contains("\n  " + arguments[0] + ")")) {
            return Optional.of("the lab does not " + arguments[0]);
        }
        for (int at = 1; at < arguments.length; at++) {
            if (Files.notExists(Path.of("src/lab/scenarios", arguments[at] + ".sh"))) {
                return Optional.of("there is no scenario " + arguments[at]);
            }
        }
        return Optional.empty();
    }
}
