package org.hostp2pd.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.SettingsReader;

/// Reports as the doctor really makes them, for pictures and for tests of the panel.
public final class SampleReport {
    private SampleReport() {}

    /// Of a machine on which everything is as it should be.
    public static Report fine() {
        return of(EnumSet.of(Symptom.RADIO_ON));
    }

    /// Of a machine with a few troubles.
    public static Report typical() {
        return of(EnumSet.of(Symptom.NO_P2P_DEVICE, Symptom.SAVING_OFF, Symptom.VERSION_2_10, Symptom.ONE_CHANNEL));
    }

    /// Everything that can be found at all.
    public static Report crowded() {
        return of(EnumSet.allOf(Symptom.class));
    }

    private static Report of(Set<Symptom> symptoms) {
        List<Finding> findings = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        Set<Symptom> found = EnumSet.noneOf(Symptom.class);
        for (Symptom symptom : symptoms) {
            Report report = examined(symptom);
            versions.addAll(report.versions());
            report.findings().stream()
                    .filter(it -> symptoms.contains(it.symptom()) || it.severity() == Severity.FINE)
                    .filter(it -> found.add(it.symptom()))
                    .forEach(findings::add);
        }
        return new Report(findings, versions.stream().distinct().toList());
    }

    private static Report examined(Symptom symptom) {
        try {
            Path root = Files.createTempDirectory("machine");
            try {
                return examined(symptom, root);
            } finally {
                delete(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report examined(Symptom symptom, Path root) throws IOException {
        Machine machine = Scenes.of(symptom, Healthy.at(root)).machine();
        return Doctor.examine(
                machine, new SettingsReader().read(ConfigSource.StandardInput.of(Scenes.settings(symptom))), _ -> {});
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
