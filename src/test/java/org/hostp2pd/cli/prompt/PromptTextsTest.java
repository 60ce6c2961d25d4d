package org.hostp2pd.cli.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PromptTextsTest {
    @Test
    void everyCommandIsExplainedBrieflyAndInFull() {
        ResourceBundle texts = ResourceBundle.getBundle("org.hostp2pd.cli.prompt.prompt");
        for (String word : Verb.words()) {
            assertTrue(texts.getString("help." + word).endsWith("."), word);
            assertTrue(texts.getString("help." + word + ".more").startsWith(word), word);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cli/prompt/prompt,it",
        "cli/prompt/prompt,es",
        "cli/instances,it",
        "cli/instances,es",
        "cli/replay,it",
        "cli/replay,es",
    })
    void everyLanguageHasTheSameTexts(String bundle, String language) throws IOException {
        assertEquals(keys(bundle + ".properties"), keys(bundle + "_" + language + ".properties"));
    }

    /// Another language may know of more than there is yet.
    @ParameterizedTest
    @ValueSource(strings = {"it", "es"})
    void everyOptionIsDescribedInEveryLanguage(String language) throws IOException {
        assertEquals(keys("cli/options.properties"), keys("cli/options_" + language + ".properties"));
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("resources/org/hostp2pd").resolve(file))) {
            texts.load(reader);
        }
        return new HashSet<>(texts.keySet());
    }

    @Test
    void theLastWordBeginsWhereItIsToBeReplaced() {
        assertEquals(0, Completion.start("vers"));
        assertEquals(9, Completion.start("loglevel de"));
        assertEquals(9, Completion.start("hostp2pd.sta"));
        assertEquals(16, Completion.start("hostp2pd.block(\"02:00"));
        assertEquals(25, Completion.start("System.out.println(\"a\" + hos"));
    }

    @Test
    void linesWithASecretAreNotKept() {
        Secrets secrets = new Secrets(Optional::empty);
        assertTrue(secrets.in("echo 12345670"));
        assertTrue(secrets.in("var Passphrase = \"x\""));
        assertTrue(secrets.in("builder.pin(\"1234\")"));
        assertFalse(secrets.in("wait 1000"));
        assertFalse(secrets.in("spinning()"));
        assertFalse(secrets.in("hostp2pd.block(\"02:00:00:00:01:00\")"));
    }

    @Test
    void controlCEndsTheWaitingAndNothingElse() throws Exception {
        Interruptions interruptions = new Interruptions();
        Pauses pauses = new Pauses(interruptions, new CountDownLatch(1));
        assertFalse(interruptions.interrupt());
        assertFalse(pauses.of(Optional.of("a while")));
        CompletableFuture<Boolean> waited = new CompletableFuture<>();
        Thread.ofPlatform().name("waiting").start(() -> waited.complete(pauses.of(Optional.of("600"))));
        while (!interruptions.interrupt()) {
            Thread.onSpinWait();
        }
        assertTrue(waited.get(30, TimeUnit.SECONDS));
        assertFalse(interruptions.interrupt());
    }
}
