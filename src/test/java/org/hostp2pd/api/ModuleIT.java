package org.hostp2pd.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The jar as it is published, as a module.
@Timeout(60)
final class ModuleIT {
    private static final Path LIBRARIES = Path.of("target/hostp2pd/lib");
    private static final List<String> IN_THE_MODULE = List.of(
            "-p",
            LIBRARIES.toString(),
            "--add-modules",
            "org.hostp2pd",
            "--add-exports",
            "org.hostp2pd/org.hostp2pd.doctor=ALL-UNNAMED",
            "--add-exports",
            "org.hostp2pd/org.hostp2pd.ui.common=ALL-UNNAMED");

    @TempDir
    private Path folder;

    @Test
    void onlyTheApiIsExportedToOthers() {
        ModuleDescriptor module =
                ModuleFinder.of(LIBRARIES).find("org.hostp2pd").orElseThrow().descriptor();
        assertEquals(
                Set.of("org.hostp2pd.api"),
                module.exports().stream().map(Exports::source).collect(Collectors.toSet()));
        assertEquals(
                Set.of("org.hostp2pd.service to [org.tinylog.api, org.tinylog.impl]"),
                module.opens().stream()
                        .map(it -> it.source() + " to "
                                + it.targets().stream().sorted().toList())
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyPartFindsItsWordsThere() throws Exception {
        Path source = Files.writeString(folder.resolve("Words.java"), """
                import java.util.Locale;
                import org.hostp2pd.doctor.FindingWords;
                import org.hostp2pd.ui.common.Texts;

                class Words {
                    public static void main(String[] args) {
                        System.out.println(new FindingWords(Locale.FRENCH).text("severity.broken"));
                        System.out.println(Texts.in(Locale.ITALIAN).of("status.contacting"));
                    }
                }
                """);
        String[] options = Stream.of(IN_THE_MODULE.stream(), Stream.of("-d", folder.toString(), source.toString()))
                .flatMap(words -> words)
                .toArray(String[]::new);
        assertEquals(0, ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, options));
        assertEquals("Broken\nRicerca di wpa_supplicant\n", printed());
    }

    private String printed() throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        IN_THE_MODULE.stream(),
                        Stream.of("-Duser.language=it", "-cp", folder.toString(), "Words"))
                .flatMap(words -> words)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
