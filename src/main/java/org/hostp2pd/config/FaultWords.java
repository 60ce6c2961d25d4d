package org.hostp2pd.config;

import java.util.Map;
import java.util.Set;
import org.hostp2pd.config.Reason.Fault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Tells a kind of fault by SnakeYAML's words for it. The words themselves go no further, since they may quote the
/// text.
final class FaultWords {
    private static final Map<String, Fault> FAULTS = Map.ofEntries(
            Map.entry("\\t(TAB)", Fault.TAB),
            Map.entry("could not find expected ':'", Fault.COLON_MISSING),
            Map.entry("mapping values are not allowed", Fault.COLON_UNEXPECTED),
            Map.entry("<block end>", Fault.INDENTATION),
            Map.entry("sequence entries are not allowed", Fault.INDENTATION),
            Map.entry("mapping keys are not allowed", Fault.INDENTATION),
            Map.entry("expected ',' or", Fault.BRACKET_OPEN),
            Map.entry("found unexpected end of stream", Fault.QUOTE_OPEN),
            Map.entry("found unexpected document separator", Fault.QUOTE_OPEN),
            Map.entry("<document start>", Fault.HEADER),
            Map.entry("incompatible YAML document", Fault.HEADER),
            Map.entry("directive", Fault.HEADER));

    private static final Set<Fault> UNENDED = Set.of(Fault.COLON_MISSING, Fault.BRACKET_OPEN, Fault.QUOTE_OPEN);

    private FaultWords() {}

    /// Where it began for what was not ended, else where it was noticed.
    static @Nullable Mark mark(Fault fault, MarkedYAMLException unreadable) {
        return UNENDED.contains(fault) && unreadable.getContextMark() != null
                ? unreadable.getContextMark()
                : unreadable.getProblemMark();
    }

    static Fault fault(@Nullable String words) {
        String all = words == null ? "" : words;
        return FAULTS.entrySet().stream()
                .filter(known -> all.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(Fault.OTHER);
    }
}
