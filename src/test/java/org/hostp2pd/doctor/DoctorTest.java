package org.hostp2pd.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every finding is produced by its condition and by nothing else.
final class DoctorTest {
    private static final String SECRETS = "correct horse battery|37519247|Password";

    @TempDir
    private Path root;

    private static Configuration settings(String text) {
        return new SettingsReader().read(ConfigSource.StandardInput.of(text));
    }

    private Report report(Symptom symptom) {
        Machine machine = Scenes.of(symptom, Healthy.at(root)).machine();
        return Doctor.examine(machine, settings(Scenes.settings(symptom)), _ -> {});
    }

    private static Set<Symptom> symptoms(Report report) {
        return report.findings().stream()
                .map(Finding::symptom)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Symptom.class)));
    }

    @Test
    void onAHealthyMachineEverythingIsFine() {
        List<Integer> steps = new ArrayList<>();
        Report report = Doctor.examine(Healthy.at(root).machine(), settings(Healthy.SETTINGS), steps::add);
        Set<Symptom> fine = EnumSet.allOf(Symptom.class);
        fine.removeIf(symptom -> symptom.severity() != Severity.FINE);
        assertEquals(fine, symptoms(report));
        assertEquals(Severity.FINE, report.worst());
        assertEquals(IntStream.rangeClosed(1, Doctor.checks()).boxed().toList(), steps);
    }

    @ParameterizedTest
    @EnumSource
    void everySymptomIsSeenWhereItsConditionIs(Symptom symptom) {
        Report report = report(symptom);
        assertTrue(symptoms(report).contains(symptom), () -> report.findings().toString());
        assertTrue(report.worst().compareTo(symptom.severity()) <= 0);
    }

    @ParameterizedTest
    @EnumSource
    void theWordsOfEveryFindingAreWholeAndHoldNoSecret(Symptom symptom) {
        Report report = report(symptom);
        Finding finding = report.findings().stream()
                .filter(it -> it.symptom() == symptom)
                .findFirst()
                .orElseThrow();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.of("es"))) {
            FindingWords words = new FindingWords(locale);
            String all = words.title(finding) + words.seen(finding) + words.why(finding) + words.mend(finding);
            assertFalse(all.contains("{"), all);
            assertFalse(words.title(finding).isBlank());
            if (finding.severity() != Severity.FINE) {
                assertTrue(words.seen(finding).isPresent() && words.why(finding).isPresent(), symptom::name);
            }
            if (finding.severity().exitCode() > 0) {
                assertTrue(words.mend(finding).isPresent(), symptom::name);
            }
        }
        assertFalse(Pattern.compile(SECRETS).matcher(report.toString()).find(), report::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doctor_it", "doctor_es"})
    void everyLanguageHasTheSameTexts(String other) throws IOException {
        assertEquals(keys("doctor"), keys(other));
        assertNotEquals(Files.readString(bundle("doctor")), Files.readString(bundle(other)));
    }

    private static Path bundle(String name) {
        return Path.of("resources/org/hostp2pd/doctor", name + ".properties");
    }

    /// The keys with the numbers of what their texts are filled with.
    private static Set<String> keys(String name) throws IOException {
        return Files.readAllLines(bundle(name)).stream()
                .filter(line -> line.matches("[a-z0-9_.]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')) + filled(line))
                .collect(Collectors.toSet());
    }

    private static Set<String> filled(String line) {
        Matcher numbers = Pattern.compile("\\{\\d}").matcher(line);
        return numbers.results().map(it -> it.group()).collect(Collectors.toSet());
    }

    @Test
    void noTextIsUnused() throws IOException {
        Set<String> known = EnumSet.allOf(Symptom.class).stream()
                .map(symptom -> symptom.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> unknown = Files.readAllLines(bundle("doctor")).stream()
                .filter(line -> line.matches(".*\\.(title|seen|why|mend)=.*") && !line.matches("(label|severity)\\..*"))
                .map(line -> line.substring(0, line.indexOf('.')))
                .filter(name -> !known.contains(name))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everySectionIsInTheGuide() throws IOException {
        Set<String> anchors = Files.readAllLines(Path.of("src/docs/troubleshooting.md")).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9_ -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
        for (Section section : Section.values()) {
            assertTrue(anchors.contains(section.anchor()), section.anchor());
        }
    }

    @Test
    void aProcessThatEndedAndIsNotWaitedForIsNone() {
        Machine machine = Healthy.at(root)
                .file("/proc/6/comm", "wpa_supplicant\n")
                .file("/proc/6/cmdline", "")
                .machine();
        Report report = Doctor.examine(machine, settings(Healthy.SETTINGS), _ -> {});
        assertEquals(Severity.FINE, report.worst(), () -> report.findings().toString());
    }

    @Test
    void theWorstComesFirst() {
        Report report = report(Symptom.NO_RADIO);
        List<Severity> severities =
                report.findings().stream().map(Finding::severity).toList();
        assertEquals(severities.stream().sorted().toList(), severities);
        assertEquals(3, report.worst().exitCode());
    }
}
