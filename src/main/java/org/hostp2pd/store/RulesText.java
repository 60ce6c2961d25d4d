package org.hostp2pd.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.StoreReading.Damage;

/// The text of the rules, version 1, in ASCII: a first line; a line for each rule and nickname, with names as the
/// hexadecimal digits of their UTF-16; a last line, so that a cut is seen.
final class RulesText {
    private static final String FIRST = "hostp2pd-rules 1";
    private static final String OTHERWISE = "otherwise";
    private static final String DEVICE = "device";
    private static final String NAME = "name";
    private static final String NICKNAME = "nickname";
    private static final String LAST = "end";

    private final Map<MacAddress, Rule> byAddress = new HashMap<>();
    private final Map<String, Rule> byName = new HashMap<>();
    private final Map<MacAddress, String> nicknames = new HashMap<>();
    private Optional<Rule> otherwise = Optional.empty();

    private RulesText() {}

    /// What a text holds. @param line where the first damage is, 1 for the first
    record Parsed(DeviceRules rules, int line, Optional<Damage> damage) {}

    static String of(DeviceRules rules) {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        rules.otherwise().ifPresent(rule -> line(text, OTHERWISE, word(rule)));
        rules.byAddress().forEach((device, rule) -> line(text, DEVICE, device.toString(), word(rule)));
        rules.byName().forEach((name, rule) -> line(text, NAME, hex(name), word(rule)));
        rules.nicknames().forEach((device, name) -> line(text, NICKNAME, device.toString(), hex(name)));
        return text.append(LAST).append('\n').toString();
    }

    private static void line(StringBuilder text, String... words) {
        text.append(String.join(" ", words)).append('\n');
    }

    private static String word(Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    /// Four digits for each character of Java, so that no text is lost.
    private static String hex(String name) {
        return name.chars().mapToObj(c -> HexFormat.of().toHexDigits((char) c)).collect(Collectors.joining());
    }

    /// Reads on past a line that makes no sense: one rule lost must not lose the others.
    static Parsed parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (!lines.getFirst().equals(FIRST)) {
            return new Parsed(DeviceRules.NONE, 1, Optional.of(Damage.NOT_A_STORE));
        }
        // After the last line feed, the split leaves one empty piece.
        int last = lines.size() - 2;
        boolean whole =
                last >= 1 && lines.get(last).equals(LAST) && lines.getLast().isEmpty();
        RulesText read = new RulesText();
        int bad = 0;
        for (int at = 1; at < (whole ? last : lines.size() - 1); at++) {
            boolean understood = read.takes(lines.get(at).split(" ", -1));
            bad = bad == 0 && !understood ? at + 1 : bad;
        }
        DeviceRules rules = new DeviceRules(read.otherwise, read.byAddress, read.byName, read.nicknames);
        if (bad > 0) {
            return new Parsed(rules, bad, Optional.of(Damage.NOT_UNDERSTOOD));
        }
        return new Parsed(rules, lines.size(), whole ? Optional.empty() : Optional.of(Damage.CUT_OFF));
    }

    private boolean takes(String[] words) {
        if (words.length == 2 && words[0].equals(OTHERWISE)) {
            otherwise = rule(words[1]).or(() -> otherwise);
            return rule(words[1]).isPresent();
        }
        return words.length == 3
                && switch (words[0]) {
                    case DEVICE -> put(byAddress, MacAddress.parse(words[1]), rule(words[2]));
                    case NAME -> put(byName, name(words[1]), rule(words[2]));
                    case NICKNAME -> put(nicknames, MacAddress.parse(words[1]), name(words[2]));
                    default -> false;
                };
    }

    private static <K, V> boolean put(Map<K, V> map, Optional<K> key, Optional<V> value) {
        if (key.isEmpty() || value.isEmpty() || map.size() == DeviceRules.MOST) {
            return false;
        }
        map.put(key.get(), value.get());
        return true;
    }

    private static Optional<Rule> rule(String word) {
        return Arrays.stream(Rule.values())
                .filter(rule -> word(rule).equals(word))
                .findFirst();
    }

    private static Optional<String> name(String hex) {
        if (hex.length() % 4 != 0 || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < hex.length(); at += 4) {
            name.append((char) HexFormat.fromHexDigits(hex, at, at + 4));
        }
        return Optional.of(name.toString()).filter(DeviceRules::isName);
    }
}
