package org.hostp2pd.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What was found, to be read and to be copied into a question. Holds no secret.
public final class ReportText {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final FindingWords words;

    private ReportText(FindingWords words) {
        this.words = words;
    }

    /// The whole, in lines.
    public static String of(Report report, FindingWords words) {
        ReportText made = new ReportText(words);
        for (Severity severity : Severity.values()) {
            made.add(
                    severity,
                    report.findings().stream()
                            .filter(finding -> finding.severity() == severity)
                            .toList());
        }
        made.line("", String.join(", ", report.versions()));
        made.line("", made.summary(report));
        return made.text.toString();
    }

    private String summary(Report report) {
        return words.text(
                "summary",
                Stream.of(Severity.values())
                        .map(severity -> String.valueOf(report.count(severity)))
                        .toArray());
    }

    private void add(Severity severity, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        line("", words.of(severity).toUpperCase(Locale.getDefault()));
        findings.forEach(finding -> add(severity, finding));
        line("", "");
    }

    private void add(Severity severity, Finding finding) {
        line("  ", words.title(finding));
        if (severity == Severity.FINE) {
            return;
        }
        part("seen", words.seen(finding));
        part("why", words.why(finding));
        part("mend", words.mend(finding));
        finding.commands().forEach(command -> line(INDENT + INDENT, command));
        part("more", Optional.of(finding.symptom().section().link()));
        line("", "");
    }

    private void part(String label, Optional<String> part) {
        part.ifPresent(it -> line(INDENT, words.text("label." + label) + " " + it));
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }
}
