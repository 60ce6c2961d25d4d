package org.hostp2pd.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SetupWordsTest {
    private static final Path FOLDER = Path.of("resources/org/hostp2pd/setup");

    @Test
    void everythingHasItsWordsAndNothingElseHas() throws IOException {
        Set<String> wanted = new HashSet<>();
        words(Step.values()).forEach(word -> wanted.addAll(List.of("step." + word, "step." + word + ".about")));
        Stream.of(Question.values())
                .map(Question::key)
                .forEach(key -> wanted.addAll(List.of("question." + key, "question." + key + ".hint")));
        words(Fault.values()).forEach(word -> wanted.add("fault." + word));
        words(Remark.Kind.values()).forEach(word -> wanted.add("remark." + word));
        words(Keeper.values()).forEach(word -> wanted.add("keeper." + word));
        words(Strength.values()).forEach(word -> wanted.add("strength." + word));
        words(Act.Verb.values()).forEach(word -> wanted.add("act." + word));
        wanted.addAll(List.of("act.reconfigure", "act.end_group", "act.daemon_reload", "act.mode"));
        Set<String> there = new HashSet<>(keys("setup.properties"));
        there.removeIf(key -> key.startsWith("choice."));
        assertEquals(new TreeSet<>(wanted), new TreeSet<>(there));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "es"})
    void everyLanguageHasTheSameTexts(String language) throws IOException {
        assertEquals(keys("setup.properties"), keys("setup_" + language + ".properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "es"})
    void ofAWrongCheckDigitTheRightOneIsSaidAndNothingElseOfThePin(String language) {
        String said =
                new SetupWords(Locale.of(language)).of(Fault.PIN_CHECK, Draft.EMPTY.with(Question.PIN, "37519248"));
        assertEquals("7", said.replaceAll("[^0-9]", ""), said);
    }

    private static Stream<String> words(Enum<?>[] all) {
        return Stream.of(all).map(it -> it.name().toLowerCase(Locale.ROOT));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
