package org.hostp2pd.doctor;

import java.util.Comparator;
import java.util.List;

/// Everything that was found, the worst first.
///
/// @param versions of what is involved, safe to show, for a report
public record Report(List<Finding> findings, List<String> versions) {
    public Report {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        versions = List.copyOf(versions);
    }

    /// The worst there is; fine where nothing was found.
    public Severity worst() {
        return findings.stream().map(Finding::severity).findFirst().orElse(Severity.FINE);
    }

    /// How many are of that kind.
    public long count(Severity severity) {
        return findings.stream().filter(it -> it.severity() == severity).count();
    }
}
