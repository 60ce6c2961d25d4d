package org.hostp2pd.doctor;

import java.util.List;
import java.util.stream.Stream;

/// The user this runs as.
///
/// @param groups of this login @param member the groups that list the user, which count from the next login on
record Account(String name, List<String> groups, List<String> member) {
    Account {
        groups = List.copyOf(groups);
        member = List.copyOf(member);
    }

    static Account of(Machine machine) {
        List<String> numbers = numbers(machine, "Groups:");
        List<String> user = numbers(machine, "Uid:");
        String name = rows(machine, "/etc/passwd")
                .filter(row -> row.length > 2 && user.stream().limit(1).anyMatch(row[2]::equals))
                .map(row -> row[0])
                .findFirst()
                .orElse(user.stream().findFirst().orElse("?"));
        List<String> groups = rows(machine, "/etc/group")
                .filter(row -> row.length > 2 && numbers.contains(row[2]))
                .map(row -> row[0])
                .toList();
        List<String> member = rows(machine, "/etc/group")
                .filter(row -> row.length > 3 && List.of(row[3].split(",", -1)).contains(name))
                .map(row -> row[0])
                .toList();
        return new Account(name, groups, member);
    }

    /// Whether the login of this process is in the group.
    boolean has(String group) {
        return groups.contains(group);
    }

    /// Whether the next login will be.
    boolean entitled(String group) {
        return member.contains(group);
    }

    private static List<String> numbers(Machine machine, String field) {
        return machine.text("/proc/self/status")
                .lines()
                .filter(line -> line.startsWith(field))
                .flatMap(
                        line -> Stream.of(line.substring(field.length()).strip().split("\\s+", -1)))
                .toList();
    }

    private static Stream<String[]> rows(Machine machine, String file) {
        return machine.text(file).lines().map(line -> line.split(":", -1));
    }
}
