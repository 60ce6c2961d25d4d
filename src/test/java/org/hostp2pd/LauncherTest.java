package org.hostp2pd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shell script that users start, with a Java that only says how it was called.
final class LauncherTest {
    @TempDir
    private Path temporary;

    private Path launcher;
    private Path folders;

    @BeforeEach
    void lay() throws IOException {
        Path tree = Files.createDirectories(temporary.resolve("a folder with blanks"));
        launcher = Files.createDirectories(tree.resolve("bin")).resolve("hostp2pd");
        folders = Files.createDirectories(temporary.resolve("folders"));
        Files.copy(Path.of("jpackage/hostp2pd.sh"), launcher);
        Files.createDirectories(tree.resolve("lib"));
    }

    @Test
    void javaHomeIsTakenFirst() throws Exception {
        java("home", "25.0.3");
        java("folders/other", "26");
        assertEquals(temporary.resolve("home").toString(), homeOf(run(Map.of("JAVA_HOME", at("home")))));
    }

    @Test
    void javaOnThePathIsFoundThroughItsLinks() throws Exception {
        java("jdk", "25");
        Path bin = Files.createDirectories(temporary.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), temporary.resolve("jdk/bin/java"));
        assertEquals(at("jdk"), homeOf(run(Map.of("PATH", bin + ":/usr/bin:/bin"))));
    }

    @Test
    void anOldJavaHomeIsPassedOverForTheUsualFolders() throws Exception {
        java("home", "17.0.15");
        java("folders/a jdk", "25");
        assertEquals(at("folders/a jdk"), homeOf(run(Map.of("JAVA_HOME", at("home")))));
    }

    @Test
    void aJavaWithoutReleaseFileIsAsked() throws Exception {
        java("folders/jdk", "25");
        Files.delete(temporary.resolve("folders/jdk/release"));
        assertEquals(at("folders/jdk"), homeOf(run(Map.of())));
    }

    @Test
    void onlyAnOldJavaIsNamedInTheMessage() throws Exception {
        java("folders/old", "1.8.0_402");
        java("folders/older", "17.0.15");
        Run run = run(Map.of());
        assertEquals(1, run.code());
        assertTrue(run.text().startsWith("hostp2pd: Java 25 or newer is needed, and there is Java 1 in "), run.text());
        assertTrue(run.text().contains("openjdk-25-jre-headless"), run.text());
    }

    @Test
    void noJavaAtAllIsSaid() throws Exception {
        Run run = run(Map.of());
        assertEquals(1, run.code());
        assertTrue(run.text().startsWith("hostp2pd: Java 25 or newer is needed, and there is no Java "), run.text());
        assertEquals(1, run.text().lines().count());
    }

    @Test
    void theTreeIsFoundThroughLinksToTheLauncher() throws Exception {
        java("folders/jdk", "25");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), launcher);
        launcher = Files.createSymbolicLink(temporary.resolve("link to link"), link);
        String jar = temporary.resolve("a folder with blanks/lib/hostp2pd.jar").toString();
        assertTrue(run(Map.of()).text().contains("-jar\n" + jar + "\n"));
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        java("folders/jdk", "25");
        Run run = run(Map.of(), "-c", "two words", "", "$HOME", "*");
        assertTrue(run.text().endsWith("hostp2pd.jar\n-c\ntwo words\n\n$HOME\n*\n"), run.text());
    }

    @Test
    void theCacheIsUsedWhereThereIsOne() throws Exception {
        java("folders/jdk", "25");
        String option = "-XX:AOTCache=" + temporary.resolve("a folder with blanks/lib/hostp2pd.aot");
        assertTrue(run(Map.of()).text().lines().noneMatch(option::equals));
        Files.createFile(temporary.resolve("a folder with blanks/lib/hostp2pd.aot"));
        assertTrue(run(Map.of()).text().lines().anyMatch(option::equals));
    }

    @Test
    void theLibraryForSocketsIsUsedWhereThereIsOne() throws Exception {
        java("folders/jdk", "25");
        Path library = temporary.resolve("a folder with blanks/lib/libjunixsocket.so");
        String option = "-Dorg.newsclub.net.unix.library.override=" + library;
        assertTrue(run(Map.of()).text().lines().noneMatch(option::equals));
        Files.createFile(library);
        assertTrue(run(Map.of()).text().lines().anyMatch(option::equals));
    }

    @Test
    void onlyTheWindowOfAJavaThatHasJavaFxMayLoadItsLibraries() throws Exception {
        java("folders/jdk", "25");
        Map<String, String> display = Map.of("DISPLAY", ":0");
        String option = "--enable-native-access=javafx.graphics";
        assertTrue(run(display).text().lines().noneMatch(option::equals));
        java("a folder with blanks/lib/runtime", "25");
        assertTrue(run(display).text().lines().anyMatch(option::equals));
        assertTrue(run(display, "status").text().lines().noneMatch(option::equals));
        assertTrue(run(display, "--no-gui").text().lines().noneMatch(option::equals));
    }

    @Test
    void thePanelHasACacheOfItsOwn() throws Exception {
        java("folders/jdk", "25");
        Files.createFile(temporary.resolve("a folder with blanks/lib/hostp2pd.aot"));
        Files.createFile(temporary.resolve("a folder with blanks/lib/hostp2pd-panel.aot"));
        String option = "-XX:AOTCache=" + temporary.resolve("a folder with blanks/lib/hostp2pd-panel.aot");
        Map<String, String> display = Map.of("DISPLAY", ":0");
        assertTrue(run(display).text().lines().anyMatch(option::equals));
        assertTrue(run(display, "--no-gui").text().lines().noneMatch(option::equals));
    }

    private String at(String path) {
        return temporary.resolve(path).toString();
    }

    private static String homeOf(Run run) {
        return run.text().lines().findFirst().orElse("nothing printed");
    }

    private void java(String home, String version) throws IOException {
        Path java =
                Files.createDirectories(temporary.resolve(home).resolve("bin")).resolve("java");
        Files.writeString(java.resolveSibling("../release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(java, """
                [ "$1" = -version ] && { echo 'openjdk version "%s" 2026' >&2; exit; }
                echo "${0%%/bin/java}"
                printf '%%s\\n' "$@"
                """.formatted(version));
    }

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("/bin/sh", launcher.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", emptyPath(), "HOSTP2PD_JAVA_FOLDERS", folders.toString()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), text);
    }

    /// A PATH with the tools the script calls and without this machine's Java.
    private String emptyPath() throws IOException {
        Path tools = Files.createDirectories(temporary.resolve("tools"));
        for (String tool : List.of("readlink", "sed")) {
            script(tools.resolve(tool), "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
        }
        return tools.toString();
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private record Run(int code, String text) {}
}
