import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes beside each style sheet below a folder the binary form of it, which JavaFX reads instead where there is one
/// (com.sun.javafx.css.StyleManager, `loadStylesheetUnPrivileged`), in a twentieth of the time the text takes at a
/// start.
///
/// The class path must hold JavaFX. In each build the same: the pseudo-classes of a selector are written as their set
/// has them, which two chances of a JVM decide. Of its hash codes (`-XX:hashCode=2` makes them all one) and of the
/// order in which sets of two are read (java.util.ImmutableCollections, `REVERSE`), for which another JVM is tried.
final class Sheets {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2");

    private Sheets() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        boolean forwards = Set.of("a", "b").iterator().next().equals("a");
        boolean alike = new Object().hashCode() == new Object().hashCode();
        if (!forwards || !alike) {
            System.exit(again(args[0]));
        }
        for (Path sheet : sheets(Path.of(args[0]))) {
            String name = sheet.toString();
            Stylesheet.convertToBinary(
                    sheet.toFile(), new File(name.substring(0, name.length() - TEXT.length()) + BINARY));
        }
    }

    private static int again(String folder) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> program = List.of("-cp", System.getProperty("java.class.path"), "src/build/Sheets.java", folder);
        List<String> command =
                Stream.of(List.of(java), OPTIONS, program).flatMap(List::stream).toList();
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
        }
    }
}
