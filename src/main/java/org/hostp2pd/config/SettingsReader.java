package org.hostp2pd.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a configuration as the predecessor's users write it: YAML 1.1 with the sections `hostp2pd` and `logging`, or
/// the keys of the first without a section around them. Everything wrong is reported at once, and then nothing is
/// accepted.
public final class SettingsReader {
    private static final String SETTINGS = "hostp2pd";
    private static final String LOGGING = "logging";

    /// Reads the source. Never throws for what it holds; only a file takes time.
    public Configuration read(ConfigSource source) {
        Findings findings = new Findings();
        String name = YamlText.nameOf(source);
        Optional<Node> root =
                new YamlText(name, findings).of(source).flatMap(text -> YamlTree.of(name, text, findings));
        return configuration(root.flatMap(node -> entries(node, findings)).orElse(List.of()), findings);
    }

    private static Optional<List<Node.Entry>> entries(Node root, Findings findings) {
        if (root instanceof Node.Section section) {
            return Optional.of(section.entries());
        }
        if (!(root instanceof Node.Scalar scalar && scalar.none())) {
            findings.refuse(root.place(), new Reason.NotYaml(Reason.Fault.SECTION_EXPECTED));
        }
        return Optional.empty();
    }

    private static Configuration configuration(List<Node.Entry> entries, Findings findings) {
        boolean wrapped = entries.stream().anyMatch(entry -> entry.key().text().equals(SETTINGS));
        Fields top = wrapped ? wrapped(entries, findings) : bare(entries, findings);
        SettingsKeys keys = new SettingsKeys(wrapped ? top.mainSection(SETTINGS, SettingsKeys.KNOWN) : top, findings);
        LogSettings logging =
                top.node(LOGGING).map(node -> LogKeys.of(node, findings)).orElse(LogSettings.defaults());
        Settings settings = keys.read();
        LogSettings forced = keys.forcedLevel().map(logging::forced).orElse(logging);
        Optional<String> group = keys.controlGroup();
        List<Problem> problems = findings.problems();
        return problems.isEmpty()
                ? new Configuration.Accepted(settings, forced, group, findings.notes())
                : new Configuration.Refused(problems);
    }

    private static Fields bare(List<Node.Entry> entries, Findings findings) {
        List<String> known = new ArrayList<>(SettingsKeys.KNOWN);
        known.add(LOGGING);
        return new Fields(findings, "", entries, known);
    }

    /// Beside the section, a key of the section is not unknown but in the wrong place.
    private static Fields wrapped(List<Node.Entry> entries, Findings findings) {
        List<Node.Entry> sections = new ArrayList<>();
        for (Node.Entry entry : entries) {
            String key = entry.key().text();
            if (SettingsKeys.KNOWN.contains(key)) {
                findings.refuse(entry.key().place(), new Reason.Misplaced(key, SETTINGS));
            } else {
                sections.add(entry);
            }
        }
        return new Fields(findings, "", sections, List.of(SETTINGS, LOGGING));
    }
}
