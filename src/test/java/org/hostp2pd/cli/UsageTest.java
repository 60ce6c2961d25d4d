package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class UsageTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandLineRun run = new CommandLineRun(stream(out), stream(err), new NoWindow(), new NoSession());

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    @Test
    void everyOptionIsDescribedAndNothingElse() {
        Set<String> asked = new HashSet<>();
        Options options = new Options(key -> {
            asked.add(key);
            return key;
        });
        assertEquals("hostp2pd", options.all().name());
        asked.addAll(Set.of("heading.usage", "heading.commands"));
        assertEquals(ResourceBundle.getBundle("org.hostp2pd.cli.options").keySet(), asked);
    }

    @Test
    void everyLanguageOfTheMachineHasItsHelp() {
        String english = helpIn(Locale.ENGLISH);
        String italian = helpIn(Locale.ITALIAN);
        String spanish = helpIn(Locale.of("es", "MX"));
        assertEquals(english, helpIn(Locale.JAPANESE));
        assertTrue(english.startsWith("Usage: hostp2pd [-dhrtVv] "), english);
        assertTrue(italian.startsWith("Uso: hostp2pd [-dhrtVv] "), italian);
        assertTrue(italian.contains("\nComandi:\n  doctor    Cerca che cosa ostacola un gruppo"), italian);
        assertTrue(spanish.contains("\nÓrdenes:\n  doctor    Busca lo que impide un grupo"), spanish);
    }

    private static String helpIn(Locale language) {
        UnaryOperator<String> words = Usage.words(language);
        return Usage.text(new Options(words).all(), words);
    }

    @Test
    void helpGoesToStandardOutput() {
        assertEquals(0, run.run("--help"));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("Usage: hostp2pd [-dhrtVv] "));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void classesOutsideTheJarCallThemselvesDevelopment() {
        assertEquals(0, run.run("-V"));
        assertEquals("hostp2pd development\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void misuseIsSaidInOneLineAndIsAnExitCodeOfItsOwn() {
        assertEquals(2, run.run("--nonsense"));
        assertEquals(
                "hostp2pd: Unknown option: '--nonsense'. See hostp2pd --help.\n", err.toString(StandardCharsets.UTF_8));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }
}
