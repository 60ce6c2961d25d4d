package org.hostp2pd.doctor;

import java.util.List;

/// Whether there are interfaces of groups that ended without them, as where something had wpa_supplicant let go of
/// them.
final class LeftGroupsCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        List<String> left = sight.leftGroups();
        return left.isEmpty()
                ? List.of()
                : List.of(Symptom.GROUPS_LEFT
                        .with(String.join(", ", left))
                        .mendedBy(left.stream()
                                .map(name -> "sudo iw dev " + ShellWord.of(name) + " del")
                                .toList()));
    }
}
