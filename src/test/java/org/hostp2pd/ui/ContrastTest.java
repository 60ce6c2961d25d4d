package org.hostp2pd.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text can be read on every ground it stands on (WCAG 2.2, 1.4.3).
class ContrastTest {
    private static final Path FOLDER = Path.of("resources/org/hostp2pd/ui/common");
    private static final double LEAST = 4.5;
    private static final Pattern TOKEN = Pattern.compile("-color-([a-z0-9-]+): #([0-9A-Fa-f]{6});");

    /// A text and the grounds it stands on.
    private static final Map<String, List<String>> PAIRS = Map.of(
            "text", List.of("bg", "rail", "surface", "inset", "accent-soft"),
            "text-2", List.of("bg", "rail", "surface", "inset", "accent-soft"),
            "text-3", List.of("bg", "rail", "surface", "inset", "accent-soft"),
            "accent-text", List.of("bg", "surface", "inset", "accent-soft"),
            "on-accent", List.of("accent"),
            "ok", List.of("ok-soft", "surface"),
            "warn", List.of("warn-soft", "surface"),
            "danger", List.of("danger-soft", "surface", "inset"),
            "on-undo", List.of("undo"),
            "undo-action", List.of("undo"));

    static Stream<List<String>> pairs() {
        return Stream.of("tokens-light.css", "tokens-dark.css")
                .flatMap(sheet -> PAIRS.entrySet().stream()
                        .flatMap(
                                pair -> pair.getValue().stream().map(ground -> List.of(sheet, pair.getKey(), ground))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void textIsReadableOnItsGround(List<String> pair) throws IOException {
        Map<String, Integer> tokens = tokens(pair.getFirst());
        double contrast = contrast(of(tokens, pair.get(1)), of(tokens, pair.get(2)));
        assertTrue(contrast >= LEAST, () -> "%s: %.2f".formatted(pair, contrast));
    }

    private static int of(Map<String, Integer> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Map<String, Integer> tokens(String sheet) throws IOException {
        return TOKEN.matcher(Files.readString(FOLDER.resolve(sheet)))
                .results()
                .collect(Collectors.toMap(it -> it.group(1), ContrastTest::colour));
    }

    private static int colour(MatchResult match) {
        return Integer.parseInt(match.group(2), 16);
    }

    /// As WCAG 2.2 defines contrast ratio.
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
    }

    private static double part(int value) {
        double part = (value & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
