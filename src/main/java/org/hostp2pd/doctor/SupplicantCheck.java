package org.hostp2pd.doctor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether wpa_supplicant runs, once for each radio.
final class SupplicantCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        List<SupplicantTask> running = sight.supplicants();
        if (running.isEmpty()) {
            return List.of(Symptom.SUPPLICANT_NOT_RUNNING
                    .with()
                    .mendedBy("sudo apt install wpasupplicant", "sudo systemctl enable --now wpa_supplicant"));
        } else if (rivals(running)) {
            return List.of(Symptom.SEVERAL_SUPPLICANTS
                    .with(running.size(), shown(running))
                    .mendedBy("systemctl list-units 'wpa_supplicant*'"));
        }
        return List.of(Symptom.SUPPLICANT_RUNNING.with(shown(running)));
    }

    /// Two at one interface; or one that takes what D-Bus gives it beside one that was given its own.
    private static boolean rivals(List<SupplicantTask> running) {
        Set<String> taken = new HashSet<>();
        boolean twice = running.stream()
                .flatMap(task -> task.values('i').stream().distinct())
                .anyMatch(iface -> !taken.add(iface));
        boolean bus = running.stream()
                .anyMatch(task -> task.has('u') && task.values('i').isEmpty());
        return twice || (bus && !taken.isEmpty());
    }

    private static String shown(List<SupplicantTask> running) {
        return String.join("; ", running.stream().map(SupplicantTask::shown).toList());
    }
}
