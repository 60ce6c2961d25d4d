package org.hostp2pd.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The flows once more on a real window system, which shows what JavaFX's headless platform hides: an X server without
/// a screen. With `-Dlab=required` a machine that has none is a failure.
final class WindowSystemIT {
    private static final Pattern RESULT = Pattern.compile("(PASS|FAIL) ([^ :]+):? *(.*)");
    private static final int FLOWS = 14;
    private static final int MOST_SECONDS = 300;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> flows() throws IOException, InterruptedException {
        Optional<Path> server = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(entry -> Path.of(entry, "Xvfb"))
                .filter(Files::isExecutable)
                .findFirst();
        if (server.isEmpty()) {
            return Stream.of(dynamicTest(
                    "thereIsAWindowSystem", () -> lack("There is no Xvfb (packages xvfb, libgtk-3-0, libxtst6).")));
        }
        // A number that is free, on its standard output, when it is ready; -noreset keeps it when the last window goes.
        Process x = new ProcessBuilder(
                        server.get().toString(),
                        "-displayfd",
                        "1",
                        "-noreset",
                        "-nolisten",
                        "tcp",
                        "-screen",
                        "0",
                        "1440x900x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = x.inputReader(StandardCharsets.UTF_8)) {
            return results(run(":" + output.readLine())).stream();
        } finally {
            x.destroy();
            x.waitFor();
        }
    }

    private static void lack(String reason) {
        if (System.getProperty("lab", "").equals("required")) {
            fail(reason);
        }
        abort(reason);
    }

    private List<String> run(String display) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Flows.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("DISPLAY", display);
        builder.environment().remove("WAYLAND_DISPLAY");
        Process flows = builder.start();
        if (!flows.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            flows.destroyForcibly().waitFor();
        }
        return Files.readAllLines(said);
    }

    private static List<DynamicTest> results(List<String> lines) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : lines) {
            var result = RESULT.matcher(line);
            if (result.matches()) {
                tests.add(dynamicTest(
                        result.group(2).replace("()", ""),
                        () -> assertTrue(result.group(1).equals("PASS"), line)));
            }
        }
        int ran = tests.size();
        tests.add(dynamicTest("allOfThemRan", () -> assertEquals(FLOWS, ran, () -> String.join("\n", lines))));
        return tests;
    }
}
