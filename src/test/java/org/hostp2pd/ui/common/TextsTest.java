package org.hostp2pd.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final ResourceBundle ENGLISH = Texts.in(Locale.ENGLISH).bundle();

    /// All that the panel is made of, as one text.
    private static String sources() throws IOException {
        return read(Path.of("src/main/java/org/hostp2pd/ui"), ".java")
                + read(Path.of("resources/org/hostp2pd/ui"), ".fxml");
    }

    private static String read(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "es"})
    void everyLanguageHasTheSameKeysWithTheSamePlaces(String language) {
        ResourceBundle other = Texts.in(Locale.of(language)).bundle();
        assertEquals(Locale.of(language), other.getLocale());
        assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(other.keySet()));
        Set<String> different = ENGLISH.keySet().stream()
                .filter(key -> places(ENGLISH.getString(key)) != places(other.getString(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), different);
    }

    private static int places(String message) {
        return new MessageFormat(message, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    /// A key whose last part is the name of a constant is asked for by its beginning, such as `"screen."`.
    @Test
    void everyKeyIsUsed() throws IOException {
        String sources = sources();
        Set<String> unused = ENGLISH.keySet().stream()
                .filter(key -> !sources.contains("\"" + key + "\"") && !sources.contains("\"%" + key + "\""))
                .filter(key -> !sources.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyKeyOfAScreenIsThere() throws IOException {
        Set<String> asked = Pattern.compile("\"%([a-zA-Z.]+)\"")
                .matcher(sources())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        asked.removeAll(ENGLISH.keySet());
        assertEquals(Set.of(), asked);
    }
}
