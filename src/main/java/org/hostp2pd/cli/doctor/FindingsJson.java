package org.hostp2pd.cli.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.FindingWords;
import org.hostp2pd.doctor.Report;

/// What was found, for a program: version 1 of the shape that the manual page describes. Holds no secret.
final class FindingsJson {
    private FindingsJson() {}

    static String of(Report report, FindingWords words) {
        return "{\"version\":1,\"worst\":" + name(report.worst()) + ",\"versions\":" + texts(report.versions())
                + ",\"findings\":["
                + report.findings().stream().map(finding -> of(finding, words)).collect(Collectors.joining(",\n"))
                + "]}\n";
    }

    private static String of(Finding finding, FindingWords words) {
        return "{\"id\":" + name(finding.symptom()) + ",\"severity\":" + name(finding.severity()) + ",\"title\":"
                + text(words.title(finding)) + member("seen", words.seen(finding)) + member("why", words.why(finding))
                + member("mend", words.mend(finding)) + ",\"commands\":" + texts(finding.commands()) + ",\"more\":"
                + text(finding.symptom().section().link()) + "}";
    }

    private static String member(String name, Optional<String> value) {
        return value.map(it -> ",\"" + name + "\":" + text(it)).orElse("");
    }

    private static String name(Enum<?> constant) {
        return text(constant.name().toLowerCase(Locale.ROOT));
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(FindingsJson::text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
