package org.hostp2pd.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.store.StoreReading.Damage;

/// The text of a store, version 1, in ASCII: a first line; a line for each group with the device address, the SSID in
/// hexadecimal, the members oldest first, and the key to the end of the line; a last line, so that a cut is seen.
final class StoreText {
    private static final String FIRST = "hostp2pd-groups 1";
    private static final String GROUP = "group";
    private static final String LAST = "end";
    private static final String NOBODY = "-";

    private StoreText() {}

    /// What a text holds.
    ///
    /// @param groups those before the damage
    /// @param line   where that is, 1 for the first
    record Parsed(List<KnownGroup> groups, int line, Optional<Damage> damage) {}

    static String of(List<KnownGroup> groups) {
        return groups.stream().map(StoreText::line).collect(Collectors.joining("", FIRST + "\n", LAST + "\n"));
    }

    private static String line(KnownGroup group) {
        String members = group.members().stream().map(MacAddress::toString).collect(Collectors.joining(","));
        String key = switch (group.key()) {
            case GroupKey.Passphrase passphrase -> passphrase.value();
            case GroupKey.Psk psk -> psk.hex();
        };
        return String.join(
                        " ",
                        GROUP,
                        group.ownerDevice().toString(),
                        group.ssid().hex(),
                        members.isEmpty() ? NOBODY : members,
                        key)
                + "\n";
    }

    static Parsed parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        List<KnownGroup> groups = new ArrayList<>();
        if (!lines.getFirst().equals(FIRST)) {
            return new Parsed(groups, 1, Optional.of(Damage.NOT_A_STORE));
        }
        // After the last line feed, the split leaves one empty piece.
        int last = lines.size() - 2;
        for (int at = 1; at <= last; at++) {
            if (at == last && lines.get(at).equals(LAST) && lines.getLast().isEmpty()) {
                return new Parsed(groups, at + 1, Optional.empty());
            }
            Optional<KnownGroup> group = group(lines.get(at));
            if (group.isEmpty()) {
                return new Parsed(groups, at + 1, Optional.of(Damage.NOT_UNDERSTOOD));
            }
            groups.add(group.get());
        }
        return new Parsed(groups, lines.size(), Optional.of(Damage.CUT_OFF));
    }

    private static Optional<KnownGroup> group(String line) {
        String[] parts = line.split(" ", 5);
        if (parts.length < 5 || !parts[0].equals(GROUP)) {
            return Optional.empty();
        }
        Optional<List<MacAddress>> members = members(parts[3]);
        return MacAddress.parse(parts[1])
                .flatMap(owner -> Ssid.parseHex(parts[2])
                        .flatMap(ssid -> GroupKey.parse(parts[4])
                                .flatMap(key -> members.map(known -> new KnownGroup(owner, ssid, key, known)))));
    }

    private static Optional<List<MacAddress>> members(String text) {
        List<MacAddress> members = new ArrayList<>();
        if (text.equals(NOBODY)) {
            return Optional.of(members);
        }
        for (String word : text.split(",", -1)) {
            Optional<MacAddress> member = MacAddress.parse(word);
            if (member.isEmpty() || members.size() == KnownGroup.MOST_MEMBERS) {
                return Optional.empty();
            }
            members.add(member.get());
        }
        return Optional.of(members);
    }
}
