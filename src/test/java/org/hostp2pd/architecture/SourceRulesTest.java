package org.hostp2pd.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What the sources themselves look like.
final class SourceRulesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES = 300;

    @Test
    void noFileIsTooLong() throws IOException {
        assertEquals(List.of(), sources(Path.of("src"), text -> text.lines().count() > MOST_LINES));
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        assertEquals(List.of(), sources(MAIN, text -> text.contains("TODO") || text.contains("FIXME")));
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        try (var files = Files.walk(MAIN.resolve("org/hostp2pd"))) {
            assertEquals(
                    List.of(),
                    files.filter(Files::isDirectory)
                            .filter(folder -> !isDescribed(folder.resolve("package-info.java")))
                            .toList());
        }
    }

    private static boolean isDescribed(Path packageInfo) {
        if (Files.notExists(packageInfo)) {
            return false;
        }
        String text = read(packageInfo);
        return text.startsWith("/// ") && text.contains("@NullMarked\npackage ");
    }

    private static List<Path> sources(Path folder, Predicate<String> offends) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> offends.test(read(file)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
