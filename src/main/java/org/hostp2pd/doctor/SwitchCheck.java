package org.hostp2pd.doctor;

import java.util.List;
import java.util.Optional;

/// Whether a switch keeps the radio silent (Linux `Documentation/driver-api/rfkill.rst`).
final class SwitchCheck implements Check {
    private static final String SWITCHES = "/sys/class/rfkill/";

    @Override
    public List<Finding> look(Sight sight) {
        Machine machine = sight.machine();
        List<String> ours = machine.list(SWITCHES).stream()
                .filter(name -> read(machine, name, "type").equals("wlan"))
                .toList();
        Optional<Finding> hard = ours.stream()
                .filter(name -> read(machine, name, "hard").equals("1"))
                .map(name -> Symptom.RADIO_SWITCHED_OFF_BY_HARDWARE.with(read(machine, name, "name")))
                .findFirst();
        Optional<Finding> soft = ours.stream()
                .filter(name -> read(machine, name, "soft").equals("1"))
                .map(name -> Symptom.RADIO_SWITCHED_OFF
                        .with(read(machine, name, "name"))
                        .mendedBy("sudo rfkill unblock wlan"))
                .findFirst();
        return hard.or(() -> soft).map(List::of).orElseGet(() -> fine(sight));
    }

    private static List<Finding> fine(Sight sight) {
        return sight.radios().isEmpty() ? List.of() : List.of(Symptom.RADIO_ON.with());
    }

    private static String read(Machine machine, String name, String file) {
        return machine.text(SWITCHES + name + "/" + file).strip();
    }
}
