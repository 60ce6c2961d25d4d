package org.hostp2pd.doctor;

import java.util.List;
import org.hostp2pd.supplicant.Question;

/// Under which name phones see this machine.
final class DeviceNameCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        if (sight.sockets().voice().isEmpty() && sight.document().isEmpty()) {
            return List.of();
        }
        String name = sight.said(Question.DEVICE_NAME)
                .or(() -> sight.document().map(file -> file.text("device_name")))
                .orElse("");
        if (name.isEmpty()) {
            return List.of(
                    Symptom.DEVICE_NAME_MISSING.with().mendedBy(Mends.setting(sight, "device_name", "DIRECT-host")));
        }
        return List.of(
                name.startsWith("DIRECT-")
                        ? Symptom.DEVICE_NAME_FINE.with(name)
                        : Symptom.DEVICE_NAME_WITHOUT_PREFIX.with(name));
    }
}
