package org.hostp2pd.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The simulator says what the wpa_supplicant of this machine has just said in the radio lab, whose run leaves its
/// conversations behind.
final class FreshConformanceIT {
    private static final Path TOLD = Path.of("target/lab/@conversations");
    private static final Path AGAIN = Path.of("target/lab-again");

    @TestFactory
    Stream<DynamicTest> conversations() throws IOException {
        if (!Files.isDirectory(TOLD)) {
            return Stream.of(dynamicTest("theLabWasRun", () -> {
                assertEquals("", System.getProperty("lab", ""), "the radio lab left no conversations");
                assumeTrue(false, "The radio lab was not run, so the simulator was compared with its recordings only.");
            }));
        }
        List<Path> recordings = recordings(TOLD);
        return recordings.stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> saysWhatTheRealOneSaid(file)));
    }

    private static List<Path> recordings(Path folder) throws IOException {
        try (Stream<Path> recorded = Files.list(Path.of("src/test/resources/org/hostp2pd/simulator/lab"))) {
            return recorded.sorted()
                    .map(file -> folder.resolve(file.getFileName()))
                    .toList();
        }
    }

    /// A busy machine does not always keep the radio's time, so a conversation that differs is had once more.
    private static void saysWhatTheRealOneSaid(Path recording) throws IOException, InterruptedException {
        Compared first = Compared.at(recording);
        if (!settled(first.real()).equals(settled(first.simulated()))) {
            Path again = AGAIN.resolve("@conversations").resolve(recording.getFileName());
            if (!Files.exists(again)) {
                haveThemAgain();
            }
            Compared second = Compared.at(again);
            assertEquals(settled(second.real()), settled(second.simulated()));
        }
    }

    /// Whether a device that is known already is heard once more depends on when its frames meet the scan.
    private static String settled(String conversation) {
        return conversation
                .lines()
                .filter(line -> !(line.contains("P2P-DEVICE-FOUND") && line.endsWith(" new=0")))
                .collect(Collectors.joining("\n"));
    }

    private static void haveThemAgain() throws IOException, InterruptedException {
        ProcessBuilder lab = new ProcessBuilder("src/lab/lab", "run", "@conversations").inheritIO();
        lab.environment().put("LAB_OUT", AGAIN.toAbsolutePath().toString());
        assertEquals(0, lab.start().waitFor());
    }
}
