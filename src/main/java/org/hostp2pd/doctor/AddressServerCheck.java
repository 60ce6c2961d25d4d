package org.hostp2pd.doctor;

import java.util.List;

/// Whether somebody hands out addresses in the group.
final class AddressServerCheck implements Check {
    /// Port 67, as the kernel lists local addresses: `00000000:0043`.
    private static final String PORT = ":0043";

    @Override
    public List<Finding> look(Sight sight) {
        if (sight.groups().isEmpty()) {
            return List.of(Symptom.NO_GROUP_YET.with());
        }
        String group = sight.groups().getFirst();
        return List.of(
                listens(sight.machine(), "/proc/net/udp") || listens(sight.machine(), "/proc/net/udp6")
                        ? Symptom.ADDRESS_SERVER_FINE.with()
                        : Symptom.NO_ADDRESS_SERVER
                                .with(group)
                                .mendedBy(
                                        "sudo ip address add 192.168.49.1/24 dev " + group,
                                        "sudo dnsmasq --port=0 --interface=" + group
                                                + " --bind-interfaces --dhcp-range=192.168.49.10,192.168.49.250,12h"));
    }

    private static boolean listens(Machine machine, String table) {
        return machine.text(table)
                .lines()
                .map(line -> line.strip().split("\\s+", 3))
                .anyMatch(columns -> columns.length > 1 && columns[1].endsWith(PORT));
    }
}
