package org.hostp2pd.doctor;

import java.util.List;
import java.util.stream.Stream;
import org.hostp2pd.p2p.ShownText;

/// What one check found.
///
/// @param facts    what the words are filled with, safe to show, never a secret
/// @param commands what mends it, one line each for a shell; empty where no command does
public record Finding(Symptom symptom, List<String> facts, List<String> commands) {
    public Finding {
        facts = List.copyOf(facts);
        commands = List.copyOf(commands);
    }

    static Finding of(Symptom symptom, Object... facts) {
        List<String> shown =
                Stream.of(facts).map(fact -> ShownText.of(String.valueOf(fact))).toList();
        return new Finding(symptom, shown, List.of());
    }

    Finding mendedBy(String... lines) {
        return mendedBy(List.of(lines));
    }

    Finding mendedBy(List<String> lines) {
        return new Finding(symptom, facts, lines);
    }

    /// How bad it is.
    public Severity severity() {
        return symptom.severity();
    }
}
