package org.hostp2pd.doctor;

import java.util.List;

/// Whether the kernel knows a radio.
final class RadioCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        return sight.radios().isEmpty()
                ? List.of(Symptom.NO_RADIO.with().mendedBy("sudo dmesg | grep -i firmware"))
                : List.of(Symptom.RADIO_FINE.with(String.join(
                        ", ", sight.radios().stream().map(Radio::shown).toList())));
    }
}
