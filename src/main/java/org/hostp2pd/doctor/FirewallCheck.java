package org.hostp2pd.doctor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a firewall drops what a phone asks for its address with (DHCP, UDP port 67).
final class FirewallCheck implements Check {
    private static final Pattern DROPPING =
            Pattern.compile("table (\\S+) (\\S+) \\{[^{}]*chain (\\S+) \\{[^{}]*hook input[^{}]*policy drop;");

    @Override
    public List<Finding> look(Sight sight) {
        String group = sight.groups().stream().findFirst().orElse("p2p-" + sight.station() + "-0");
        Optional<Finding> ufw = ufw(sight.machine(), group);
        Optional<Finding> found = ufw.or(() -> firewalld(sight, group)).or(() -> nftables(sight.machine()));
        return List.of(found.orElseGet(Symptom.FIREWALL_FINE::with));
    }

    /// Its rules may be read by root only; unread they are not judged.
    private static Optional<Finding> ufw(Machine machine, String group) {
        boolean on = machine.text("/etc/ufw/ufw.conf")
                .lines()
                .anyMatch(line -> line.strip().equals("ENABLED=yes"));
        Optional<byte[]> rules = machine.octets("/etc/ufw/user.rules");
        boolean open =
                machine.text("/etc/ufw/user.rules").lines().anyMatch(line -> line.matches("-A .*--dport 67 .*ACCEPT"));
        return !on || rules.isEmpty() || open
                ? Optional.empty()
                : Optional.of(Symptom.FIREWALL_UFW
                        .with(group)
                        .mendedBy("sudo ufw allow in on " + group + " to any port 67 proto udp"));
    }

    private static Optional<Finding> firewalld(Sight sight, String group) {
        if (!sight.runs("firewalld")) {
            return Optional.empty();
        }
        String said = sight.machine()
                .run("firewall-cmd", "--get-zone-of-interface=" + group)
                .output()
                .strip();
        String fallback = sight.machine()
                .run("firewall-cmd", "--get-default-zone")
                .output()
                .strip();
        String zone = said.isEmpty() ? fallback : said;
        boolean named = zone.matches("[A-Za-z0-9_-]{1,32}");
        if (!named
                || sight.machine()
                        .run("firewall-cmd", "--zone=" + zone, "--query-service=dhcp")
                        .output()
                        .startsWith("yes")) {
            return Optional.empty();
        }
        return Optional.of(Symptom.FIREWALL_FIREWALLD
                .with(zone)
                .mendedBy(
                        "sudo firewall-cmd --permanent --zone=" + zone + " --add-service=dhcp",
                        "sudo firewall-cmd --reload"));
    }

    private static Optional<Finding> nftables(Machine machine) {
        String rules = machine.run("nft", "list", "ruleset").output();
        Matcher dropping = DROPPING.matcher(rules);
        boolean open = rules.contains("dport 67") || rules.contains("bootps") || rules.contains("\"p2p-");
        if (open || !dropping.find()) {
            return Optional.empty();
        }
        String chain = dropping.group(1) + " " + dropping.group(2) + " " + dropping.group(3);
        return Optional.of(Symptom.FIREWALL_NFTABLES
                .with(chain)
                .mendedBy("sudo nft insert rule " + chain + " iifname '\"p2p-*\"' udp dport 67 accept"));
    }
}
