package org.hostp2pd.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hostp2pd.documents.Guide;
import org.junit.jupiter.api.Test;

/// Every key that the panel listens for is in the guide.
final class KeysPageTest {
    private static final Path PANEL = Path.of("src/main/java/org/hostp2pd/ui");
    private static final Pattern KEY = Pattern.compile("KeyCode\\.([A-Z][A-Z0-9_]*)");

    /// As the keys are called on a keyboard, where not by their own names.
    private static final Map<String, String> CALLED = Map.of("CONTEXT_MENU", "menu key", "TAB", "Tab");

    private static String called(String code) {
        return CALLED.getOrDefault(
                code,
                code.length() < 4 ? code : code.charAt(0) + code.substring(1).toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void everyKeyIsDescribed() throws IOException {
        String keys = Guide.page("panel.md").section("Keys");
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PANEL)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        List<String> missing = new ArrayList<>(used);
        missing.removeIf(code -> Pattern.compile("\\b" + Pattern.quote(called(code)) + "\\b")
                .matcher(keys)
                .find());
        assertEquals(List.of(), missing);
    }
}
