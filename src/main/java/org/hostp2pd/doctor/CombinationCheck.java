package org.hostp2pd.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What may be on the air at a time beside the group (nl80211 `NL80211_ATTR_INTERFACE_COMBINATIONS`).
final class CombinationCheck implements Check {
    private static final String OWNER = "P2P-GO";
    private static final Pattern SET = Pattern.compile("#\\{ ([^}]*) \\} <= (\\d+)");

    @Override
    public List<Finding> look(Sight sight) {
        return sight.radios().stream()
                .filter(radio -> radio.abilities().modes().contains(OWNER)
                        && !radio.abilities().combinations().isEmpty())
                .flatMap(radio -> of(radio).stream())
                .toList();
    }

    private static List<Finding> of(Radio radio) {
        List<String> owning = radio.abilities().combinations().stream()
                .filter(line -> line.contains(OWNER))
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (owning.stream().allMatch(line -> line.endsWith("#channels <= 1"))) {
            findings.add(Symptom.ONE_CHANNEL.with(radio.shown()));
        }
        if (owning.stream().noneMatch(CombinationCheck::accessPointBeside)) {
            findings.add(Symptom.NO_ACCESS_POINT_BESIDE.with(radio.shown()));
        }
        return findings.isEmpty() ? List.of(Symptom.COMBINATIONS_FINE.with(radio.shown())) : findings;
    }

    /// Whether one set has the access point and another, or a second place of the same, the group.
    private static boolean accessPointBeside(String line) {
        List<Places> all = SET.matcher(line)
                .results()
                .map(set -> new Places(List.of(set.group(1).split(", ", -1)), Integer.parseInt(set.group(2))))
                .toList();
        return all.stream()
                .filter(places -> places.modes().contains("AP"))
                .anyMatch(places -> all.stream()
                        .filter(other -> other.modes().contains(OWNER))
                        .anyMatch(other -> !places.equals(other) || places.most() > 1));
    }

    /// Interfaces of these modes, so many of them together.
    private record Places(List<String> modes, int most) {
        Places {
            modes = List.copyOf(modes);
        }
    }
}
