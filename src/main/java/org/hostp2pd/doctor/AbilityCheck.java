package org.hostp2pd.doctor;

import java.util.List;

/// Whether the driver can own a group at all.
final class AbilityCheck implements Check {
    private static final String OWNER = "P2P-GO";

    @Override
    public List<Finding> look(Sight sight) {
        List<Radio> known = sight.radios().stream()
                .filter(radio -> radio.abilities().known())
                .toList();
        if (sight.radios().isEmpty()) {
            return List.of();
        } else if (known.isEmpty()) {
            return List.of(Symptom.ABILITIES_UNKNOWN.with().mendedBy("sudo apt install iw"));
        } else if (known.stream().anyMatch(radio -> radio.abilities().modes().contains(OWNER))) {
            return List.of(Symptom.ABILITIES_FINE.with(shown(known)));
        }
        boolean some = known.stream()
                .flatMap(radio -> radio.abilities().modes().stream())
                .anyMatch(mode -> mode.startsWith("P2P-"));
        Symptom symptom = some ? Symptom.NO_GROUP_OWNER_IN_DRIVER : Symptom.NO_WIFI_DIRECT_IN_DRIVER;
        return List.of(symptom.with(shown(known)));
    }

    private static String shown(List<Radio> radios) {
        return String.join(", ", radios.stream().map(Radio::shown).toList());
    }
}
