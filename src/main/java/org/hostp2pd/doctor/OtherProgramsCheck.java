package org.hostp2pd.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Whether something else steers the radio or takes its interfaces.
final class OtherProgramsCheck implements Check {
    private static final Set<String> STEERING = Set.of("wpa_cli", "wpa_gui", "miracle-wifid", "connmand");

    @Override
    public List<Finding> look(Sight sight) {
        List<Finding> findings = new ArrayList<>();
        if (sight.runs("dhcpcd") && !denied(sight)) {
            findings.add(Symptom.DHCPCD_TAKES
                    .with()
                    .mendedBy(
                            "printf '\\ndenyinterfaces p2p-*\\n' | sudo tee -a /etc/dhcpcd.conf",
                            "sudo systemctl restart dhcpcd"));
        }
        if (sight.runs("iwd")) {
            findings.add(Symptom.IWD_RUNNING.with().mendedBy("sudo systemctl disable --now iwd"));
        }
        sight.tasks().stream()
                .filter(OtherProgramsCheck::steers)
                .forEach(task -> findings.add(
                        Symptom.STEERED_BY_ANOTHER.with(task.name(), task.pid()).mendedBy("sudo kill " + task.pid())));
        return findings.isEmpty() ? List.of(Symptom.PROGRAMS_FINE.with()) : findings;
    }

    private static boolean denied(Sight sight) {
        return sight.machine()
                .text("/etc/dhcpcd.conf")
                .lines()
                .map(String::strip)
                .anyMatch(line -> line.matches("denyinterfaces\\s.*p2p.*") || line.startsWith("allowinterfaces"));
    }

    /// A program made for it, or a script that removes groups.
    private static boolean steers(Task task) {
        return STEERING.contains(task.name())
                || task.arguments().stream()
                        .anyMatch(word -> word.contains("p2p_group_remove") || word.contains("P2P_GROUP_REMOVE"));
    }
}
