package org.hostp2pd.doctor;

import java.util.List;

/// Whether the name of the interface leaves room for `p2p-dev-` before it (IFNAMSIZ of Linux).
final class NameCheck implements Check {
    private static final int LONGEST = 15;
    private static final String PREFIX = "p2p-dev-";

    @Override
    public List<Finding> look(Sight sight) {
        List<String> names = sight.radios().stream()
                .flatMap(radio -> radio.interfaces().stream())
                .filter(name -> !name.startsWith("p2p-"))
                .toList();
        List<Finding> findings = names.stream()
                .filter(name -> PREFIX.length() + name.length() > LONGEST)
                .map(name -> Symptom.NAME_TOO_LONG
                        .with(name, LONGEST - PREFIX.length())
                        .mendedBy(renamed(name)))
                .toList();
        return names.isEmpty() || !findings.isEmpty()
                ? findings
                : List.of(Symptom.NAME_FINE.with(String.join(", ", names)));
    }

    /// For good by systemd.link(5), and at once by ip(8).
    private static List<String> renamed(String name) {
        return List.of(
                "printf '[Match]\\nPermanentMACAddress=%s\\n\\n[Link]\\nName=wifi0\\n' \"$(cat /sys/class/net/" + name
                        + "/address)\" | sudo tee /etc/systemd/network/10-wifi0.link",
                "sudo ip link set " + name + " down",
                "sudo ip link set " + name + " name wifi0",
                Mends.restart());
    }
}
