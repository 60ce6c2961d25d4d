package org.hostp2pd.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.config.wpa.WpaReading.Refused;

/// Whether the configuration file is there, can be read by wpa_supplicant, and only by those who may.
final class FileCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        Stream<Finding> without = sight.supplicants().stream()
                .filter(task -> task.values('c').isEmpty() && task.values('m').isEmpty())
                .limit(1)
                .map(task -> Symptom.NO_FILE.with(task.shown()));
        return Stream.concat(without, sight.files().stream().map(FileCheck::of)).toList();
    }

    private static Finding of(ConfigFile file) {
        String path = ShellWord.of(file.path());
        Optional<FileFacts> facts = file.facts();
        if (facts.isEmpty()) {
            return Symptom.FILE_MISSING
                    .with(file.path())
                    .mendedBy(
                            Mends.write(
                                    file.path(),
                                    "ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev",
                                    "update_config=1"),
                            "sudo chmod 600 " + path,
                            Mends.restart());
        } else if (file.reading().isEmpty()) {
            return Symptom.FILE_HIDDEN.with(file.path()).mendedBy("sudo hostp2pd doctor");
        } else if (file.reading().get() instanceof Refused(int line, int column, var _)) {
            return Symptom.FILE_REFUSED.with(file.path(), line, column).mendedBy("sudoedit " + path);
        }
        return facts.get().readableByOthers()
                ? Symptom.FILE_OPEN_TO_ALL.with(file.path()).mendedBy("sudo chmod o-rwx " + path)
                : Symptom.FILE_FINE.with(file.path());
    }
}
