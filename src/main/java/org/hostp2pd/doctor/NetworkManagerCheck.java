package org.hostp2pd.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether NetworkManager takes the interface of the group for one of its own, or ends the groups of others.
final class NetworkManagerCheck implements Check {
    private static final List<String> FOLDERS =
            List.of("/etc/NetworkManager/conf.d", "/run/NetworkManager/conf.d", "/usr/lib/NetworkManager/conf.d");
    private static final List<String> MEND = List.of(
            BusRule.command(),
            "sudo systemctl reload dbus",
            Mends.write(
                    "/etc/NetworkManager/conf.d/90-hostp2pd.conf",
                    "[device-hostp2pd]",
                    "match-device=interface-name:p2p-*",
                    "managed=0"),
            "sudo systemctl reload NetworkManager");

    @Override
    public List<Finding> look(Sight sight) {
        return sight.runs("NetworkManager") ? List.of(judged(sight)) : List.of();
    }

    private static Finding judged(Sight sight) {
        List<String> kept = kept(sight.machine());
        Optional<String> taken = sight.groups().stream().filter(kept::contains).findFirst();
        Optional<String> ended =
                sight.stations().stream().filter(kept::contains).findFirst();
        if (taken.isPresent()) {
            return Symptom.NETWORK_MANAGER_MANAGES.with(taken.get()).mendedBy(MEND);
        } else if (ended.isPresent() && !BusRule.there(sight.machine())) {
            return Symptom.NETWORK_MANAGER_ENDS_GROUPS.with(ended.get()).mendedBy(MEND);
        }
        return leavesGroupsAlone(sight.machine())
                ? Symptom.NETWORK_MANAGER_FINE.with()
                : Symptom.NETWORK_MANAGER_MAY_TAKE.with().mendedBy(MEND);
    }

    /// The interfaces it looks after; it has a state for others too.
    private static List<String> kept(Machine machine) {
        return machine.run("nmcli", "-t", "-f", "DEVICE,STATE", "device")
                .output()
                .lines()
                .filter(line -> !line.endsWith(":unmanaged") && !line.endsWith(":unavailable"))
                .map(line -> line.split(":", 2)[0])
                .toList();
    }

    /// Whether a file of it says already that the interfaces of groups are left alone.
    static boolean leavesGroupsAlone(Machine machine) {
        return files(machine).anyMatch(NetworkManagerCheck::leavesGroupsAlone);
    }

    private static Stream<String> files(Machine machine) {
        Stream<String> parts =
                FOLDERS.stream().flatMap(folder -> machine.list(folder).stream().map(name -> folder + "/" + name));
        return Stream.concat(Stream.of("/etc/NetworkManager/NetworkManager.conf"), parts)
                .map(machine::text);
    }

    /// `unmanaged-devices=interface-name:p2p-*` or a section for such devices with `managed=0`
    /// (NetworkManager.conf(5)).
    private static boolean leavesGroupsAlone(String text) {
        boolean listed = text.lines()
                .map(String::strip)
                .anyMatch(line -> line.startsWith("unmanaged-devices") && line.contains("p2p-"));
        boolean matched = text.lines()
                .map(String::strip)
                .anyMatch(line -> line.startsWith("match-device") && line.contains("p2p-"));
        return listed
                || (matched && text.lines().map(String::strip).anyMatch(line -> line.matches("managed=(0|false)")));
    }
}
