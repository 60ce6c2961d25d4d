package org.hostp2pd.cli.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.engine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientWordsTest {
    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "org.hostp2pd.cli.client",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "es"})
    void everyLanguageSaysEverything(String language) {
        ResourceBundle english = bundle("");
        assertEquals(english.keySet(), bundle(language).keySet());
        // Less than a handful of words are the same.
        long same = english.keySet().stream()
                .filter(key -> english.getString(key).equals(bundle(language).getString(key)))
                .count();
        assertTrue(same < 5, () -> same + " texts are English");
    }

    @Test
    void everyRefusalAndEveryEndHasItsSentence() {
        Set<String> keys = bundle("").keySet();
        Stream<String> wanted = Stream.concat(
                Arrays.stream(Outcome.Why.values()).map(why -> "outcome." + why),
                Arrays.stream(Protocol.End.values()).map(end -> "end." + end));
        assertEquals(List.of(), wanted.filter(key -> !keys.contains(key)).toList());
    }
}
