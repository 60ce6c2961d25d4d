package org.hostp2pd.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names with values as the predecessor's users write them: a list of `name value`, a list of `name: value`, or a
/// section. The values may be secret, so no problem quotes them.
final class Pairs {
    private final Findings findings;
    private final String key;
    private final Map<String, Value> values = new LinkedHashMap<>();

    /// @param place where the name stands @param value as written, without blanks around it; quotes are still there
    record Value(Place place, String name, String value) {
        @Override
        public String toString() {
            return "Value[" + name + "]";
        }
    }

    private Pairs(Findings findings, String key) {
        this.findings = findings;
        this.key = key;
    }

    /// All pairs in the order written, each name once.
    static List<Value> of(Fields fields, String key, Findings findings) {
        Optional<Node> node = fields.node(key);
        Pairs pairs = new Pairs(findings, fields.name(key));
        node.ifPresent(pairs::addAll);
        return new ArrayList<>(pairs.values.values());
    }

    private void addAll(Node node) {
        switch (node) {
            case Node.Section section -> section.entries().forEach(this::add);
            case Node.Items list -> list.items().forEach(this::addItem);
            case Node.Scalar _ -> wrong(node);
        }
    }

    private void addItem(Node item) {
        switch (item) {
            case Node.Section section -> section.entries().forEach(this::add);
            case Node.Scalar scalar -> addLine(scalar);
            case Node.Items _ -> wrong(item);
        }
    }

    private void addLine(Node.Scalar line) {
        String[] parts = line.text().strip().split("\\s+", 2);
        if (parts.length == 2) {
            add(line, parts[0], parts[1]);
        } else {
            wrong(line);
        }
    }

    private void add(Node.Entry entry) {
        if (entry.value() instanceof Node.Scalar scalar && !scalar.none()) {
            add(entry.key(), entry.key().text(), scalar.text().strip());
        } else {
            wrong(entry.value());
        }
    }

    private void add(Node.Scalar at, String name, String value) {
        if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,63}")) {
            wrong(at);
            return;
        }
        Value first = values.putIfAbsent(name, new Value(at.place(), name, value));
        if (first != null) {
            Reason repeated =
                    new Reason.RepeatedKey(key + "." + name, first.place().line());
            findings.refuse(at.place(), repeated);
        }
    }

    private void wrong(Node node) {
        findings.wrongSecret(node, key, Expected.Kind.NAMES_WITH_VALUES);
    }
}
