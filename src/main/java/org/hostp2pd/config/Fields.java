package org.hostp2pd.config;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The keys of one section, each read once as what it may hold; what is wrong goes to the findings and the default
/// stands in.
final class Fields {
    private final Findings findings;
    private final String path;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

    /// @param path what stands before a key when it is named, such as `select_timeout_secs.`
    Fields(Findings findings, String path, List<Node.Entry> all, Collection<String> known) {
        this.findings = findings;
        this.path = path;
        for (Node.Entry entry : all) {
            add(entry, known);
        }
    }

    private void add(Node.Entry entry, Collection<String> known) {
        String key = entry.key().text();
        if (!known.contains(key)) {
            Optional<String> nearest = Nearest.to(key, known).map(path::concat);
            findings.refuse(entry.key().place(), new Reason.UnknownKey(path + Findings.quotedKey(key), nearest));
            return;
        }
        Node.Entry first = entries.putIfAbsent(key, entry);
        if (first != null) {
            int line = first.key().place().line();
            findings.refuse(entry.key().place(), new Reason.RepeatedKey(path + key, line));
        }
    }

    /// A section in which every key is allowed.
    static Fields open(Findings findings, String path, List<Node.Entry> all) {
        return new Fields(
                findings,
                path,
                all,
                all.stream().map(entry -> entry.key().text()).toList());
    }

    /// The keys that are there, in the order written.
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    String name(String key) {
        return path + key;
    }

    /// Where the key stands, whatever its value.
    Optional<Place> place(String key) {
        return Optional.ofNullable(entries.get(key)).map(entry -> entry.key().place());
    }

    /// Whether the key is there and says none.
    boolean none(String key) {
        Node.Entry entry = entries.get(key);
        return entry != null && entry.value() instanceof Node.Scalar scalar && scalar.none();
    }

    /// Its value; empty when it is absent or says none.
    Optional<Node> node(String key) {
        return none(key)
                ? Optional.empty()
                : Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    /// Its value where one value is expected.
    Optional<Node.Scalar> scalar(String key, Expected expected) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        node.ifPresent(other -> findings.wrong(other, name(key), expected));
        return Optional.empty();
    }

    /// Its value as understood by the grammar, which gives nothing for what is wrong.
    <T> Optional<T> read(String key, Expected expected, Function<String, Optional<T>> grammar) {
        return scalar(key, expected).flatMap(scalar -> {
            Optional<T> value = grammar.apply(scalar.text());
            if (value.isEmpty()) {
                findings.wrong(scalar, name(key), expected);
            }
            return value;
        });
    }

    /// Its entries where a list is expected.
    List<Node> items(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof Node.Items list) {
                        return list.items();
                    }
                    findings.wrong(node, name(key), Expected.Kind.LIST);
                    return List.<Node>of();
                })
                .orElse(List.of());
    }

    /// Its keys where a section is expected; none when it is absent.
    Fields section(String key, Collection<String> known) {
        return new Fields(findings, path + key + ".", inner(key), known);
    }

    /// The same, but its keys are named without the section's name before them.
    Fields mainSection(String key, Collection<String> known) {
        return new Fields(findings, "", inner(key), known);
    }

    /// The same with every key allowed.
    Fields openSection(String key) {
        return open(findings, path + key + ".", inner(key));
    }

    private List<Node.Entry> inner(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof Node.Section section) {
                        return section.entries();
                    }
                    findings.wrong(node, name(key), Expected.Kind.SECTION);
                    return List.<Node.Entry>of();
                })
                .orElse(List.of());
    }
}
