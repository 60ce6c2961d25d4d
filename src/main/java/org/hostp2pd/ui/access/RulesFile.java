package org.hostp2pd.ui.access;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;

/// The list as a text that people exchange and edit: one rule and whom it is about in a line, `ask Anna's Pixel`; `*`
/// for everybody else; what follows a `#` at the beginning of a line is for people. In a name, characters that do not
/// show themselves are written `\u202E` and a backslash twice.
final class RulesFile {
    private static final String EVERYBODY = "*";

    private RulesFile() {}

    /// What a text says.
    sealed interface Read {
        /// The rules before with those of the text.
        record Rules(DeviceRules rules) implements Read {}

        /// It makes no sense. @param lines the numbers of the lines that do not, 1 for the first
        record Faults(List<Fault> lines) implements Read {
            public Faults {
                lines = List.copyOf(lines);
            }
        }
    }

    /// A line that makes no sense. @param text the key of the sentence that says why
    record Fault(int line, String text) {}

    static String of(DeviceRules rules) {
        StringBuilder text = new StringBuilder();
        rules.byAddress().forEach((device, rule) -> line(text, rule, device.toString()));
        rules.byName().forEach((name, rule) -> line(text, rule, escaped(name)));
        rules.otherwise().ifPresent(rule -> line(text, rule, EVERYBODY));
        return text.toString();
    }

    private static void line(StringBuilder text, Rule rule, String key) {
        text.append(rule.name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(key)
                .append('\n');
    }

    /// A name that could be taken for something else begins with an escape.
    private static String escaped(String name) {
        boolean misleading = name.equals(EVERYBODY)
                || name.startsWith(" ")
                || MacAddress.parse(name).isPresent();
        String begun = misleading ? "\\u%04X".formatted((int) name.charAt(0)) : "";
        String rest = ShownText.of(name.substring(misleading ? 1 : 0));
        return begun + (rest.endsWith(" ") ? rest.substring(0, rest.length() - 1) + "\\u0020" : rest);
    }

    /// @param before the rules that the text adds to; the text wins
    static Read read(String text, DeviceRules before) {
        DeviceRules rules = before;
        List<Fault> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                switch (entry(line, rules)) {
                    case Read.Rules(var changed) -> rules = changed;
                    case Read.Faults(var found) ->
                        faults.add(new Fault(at + 1, found.getFirst().text()));
                }
            }
        }
        return faults.isEmpty() ? new Read.Rules(rules) : new Read.Faults(faults);
    }

    private static Read entry(String line, DeviceRules rules) {
        String[] parts = line.split("\\s+", 2);
        Optional<Rule> rule = rule(parts[0]);
        if (rule.isEmpty()) {
            return fault("access.file.rule");
        } else if (parts.length == 1) {
            return fault("access.file.key");
        } else if (parts[1].equals(EVERYBODY)) {
            return new Read.Rules(rules.otherwise(rule));
        }
        Optional<RuleKey> key = key(parts[1]);
        if (key.isEmpty()) {
            return fault("access.file.name");
        }
        DeviceRules without = key.get().with(rules, Optional.empty());
        boolean full = without.byAddress().size() == DeviceRules.MOST
                || without.byName().size() == DeviceRules.MOST;
        return full ? fault("access.typed.full") : new Read.Rules(key.get().with(rules, rule));
    }

    private static Read fault(String text) {
        return new Read.Faults(List.of(new Fault(0, text)));
    }

    private static Optional<Rule> rule(String word) {
        for (Rule rule : Rule.values()) {
            if (rule.name().equalsIgnoreCase(word)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static Optional<RuleKey> key(String text) {
        Optional<RuleKey> address = MacAddress.parse(text).map(RuleKey.Address::new);
        return address.or(() -> name(text).filter(DeviceRules::isName).map(RuleKey.Name::new));
    }

    /// Empty where an escape makes no sense.
    private static Optional<String> name(String text) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\\') {
                name.append(c);
                continue;
            }
            Escape escape = Escape.at(text, at);
            if (escape.length() == 0) {
                return Optional.empty();
            }
            name.appendCodePoint(escape.point());
            at += escape.length() - 1;
        }
        return Optional.of(name.toString());
    }

    /// A character written as an escape (see [ShownText]). @param length 0 where it is none
    private record Escape(int point, int length) {
        static Escape at(String text, int at) {
            if (text.startsWith("\\\\", at)) {
                return new Escape('\\', 2);
            }
            boolean braces = text.startsWith("\\u{", at);
            int from = at + (braces ? 3 : 2);
            int to = braces ? text.indexOf('}', at) : from + 4;
            if (!text.startsWith("\\u", at) || to > text.length() || to - from < 4 || to - from > 6) {
                return new Escape(0, 0);
            }
            String digits = text.substring(from, to);
            int point = digits.chars().allMatch(HexFormat::isHexDigit) ? HexFormat.fromHexDigits(digits) : -1;
            return Character.isValidCodePoint(point) ? new Escape(point, to - at + (braces ? 1 : 0)) : new Escape(0, 0);
        }
    }
}
