package org.hostp2pd.config;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.Expected.Kind;

/// A YAML text of keys with one value each, bare or in one section.
public sealed interface FlatText {
    /// It can be read. @param values as they are written; empty text for nothing. Possibly secret
    record Read(Map<String, String> values) implements FlatText {
        public Read {
            values = Map.copyOf(values);
        }

        /// Gives no value away.
        @Override
        public String toString() {
            return "Read" + values.keySet();
        }
    }

    /// It cannot. @param problems all of them, in the order of the text
    record Refused(List<Problem> problems) implements FlatText {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Reads it. Never throws: what cannot be read is a problem, too.
    ///
    /// @param section the name of the section, where the keys stand in one
    /// @param known   the keys there are
    static FlatText read(ConfigSource source, String section, Collection<String> known) {
        Findings findings = new Findings();
        String name = YamlText.nameOf(source);
        Optional<Node> root =
                new YamlText(name, findings).of(source).flatMap(text -> YamlTree.of(name, text, findings));
        Map<String, String> values =
                root.map(node -> values(node, section, known, findings)).orElse(Map.of());
        return findings.problems().isEmpty() ? new Read(values) : new Refused(findings.problems());
    }

    private static Map<String, String> values(Node root, String section, Collection<String> known, Findings findings) {
        if (!(root instanceof Node.Section top)) {
            findings.refuse(root.place(), new Reason.NotYaml(Reason.Fault.SECTION_EXPECTED));
            return Map.of();
        }
        boolean wrapped =
                top.entries().stream().anyMatch(entry -> entry.key().text().equals(section));
        Fields fields = wrapped
                ? new Fields(findings, "", top.entries(), List.of(section)).mainSection(section, known)
                : new Fields(findings, "", top.entries(), known);
        Map<String, String> values = new LinkedHashMap<>();
        for (String key : fields.keys()) {
            String value = fields.scalar(key, Kind.TEXT).map(Node.Scalar::text).orElse("");
            values.put(key, value);
        }
        return values;
    }
}
