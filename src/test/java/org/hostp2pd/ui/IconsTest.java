package org.hostp2pd.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxToolkit;

/// The pack has every icon that is named anywhere.
class IconsTest {
    private static final Pattern LITERAL = Pattern.compile("mdi2[a-z]-[a-z0-9-]+");

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyIconIsInThePack() throws IOException {
        Set<String> literals = literals();
        assertTrue(literals.size() > 20);
        assertEquals(Set.of(), literals.stream().filter(it -> !isThere(it)).collect(Collectors.toSet()));
    }

    private static boolean isThere(String literal) {
        try {
            return new FontIcon(literal).getIconCode().getCode() > 0;
        } catch (IllegalArgumentException | UnsupportedOperationException _) {
            return false;
        }
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String folder : Set.of("src/main/java/org/hostp2pd/ui", "resources/org/hostp2pd/ui")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> LITERAL.matcher(text(file))
                                .results()
                                .map(MatchResult::group)
                                .forEach(literals::add));
            }
        }
        return literals;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
