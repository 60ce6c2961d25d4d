package org.hostp2pd.doctor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hostp2pd.doctor.Radio.Abilities;

/// The radios, from the kernel's own folders and from `iw`.
final class Radios {
    private static final String PHYS = "/sys/class/ieee80211";
    private static final String NETS = "/sys/class/net";
    private static final Pattern COMBINATION_END = Pattern.compile("#channels <= \\d+");

    private Radios() {}

    static List<Radio> of(Machine machine) {
        return machine.list(PHYS).stream()
                .map(name -> new Radio(
                        name,
                        machine.target(PHYS + "/" + name + "/device/driver"),
                        interfaces(machine, name),
                        abilities(machine, name)))
                .toList();
    }

    private static List<String> interfaces(Machine machine, String radio) {
        return machine.list(NETS).stream()
                .filter(net -> machine.text(NETS + "/" + net + "/phy80211/name")
                        .strip()
                        .equals(radio))
                .toList();
    }

    private static Abilities abilities(Machine machine, String radio) {
        return machine.run("iw", "phy", radio, "info") instanceof Ran.Ended(int code, String output) && code == 0
                ? abilities(output)
                : Abilities.UNKNOWN;
    }

    /// The modes stand below their heading, each with a star; so do the combinations, which go over several lines.
    static Abilities abilities(String output) {
        Set<String> modes = new LinkedHashSet<>();
        List<String> combinations = new ArrayList<>();
        String heading = "";
        String combination = "";
        for (String line : output.lines().map(String::strip).toList()) {
            if (line.endsWith(":")) {
                heading = line;
            } else if (heading.startsWith("Supported interface modes") && line.startsWith("* ")) {
                modes.add(line.substring(2));
            } else if (heading.startsWith("valid interface combinations")) {
                combination = line.startsWith("* ") ? line.substring(2) : combination + " " + line;
                Matcher end = COMBINATION_END.matcher(combination);
                if (end.find()) {
                    combinations.add(combination.substring(0, end.end()));
                    combination = "";
                }
            }
        }
        return new Abilities(true, modes, combinations);
    }
}
