package org.hostp2pd.config;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

/// Reads texts as standard input.
final class Readings {
    private Readings() {}

    static Configuration read(String text) {
        return new SettingsReader().read(ConfigSource.StandardInput.of(text));
    }

    static Configuration.Accepted accepted(String text) {
        return assertInstanceOf(Configuration.Accepted.class, read(text), () -> "refused: " + read(text));
    }

    static Settings settings(String text) {
        return accepted(text).settings();
    }

    static List<Problem> problems(String text) {
        return assertInstanceOf(Configuration.Refused.class, read(text), "accepted")
                .problems();
    }

    static List<Reason> reasons(String text) {
        return problems(text).stream().map(Problem::reason).toList();
    }

    static List<Note.Remark> remarks(String text) {
        return accepted(text).notes().stream().map(Note::remark).toList();
    }

    static Place at(int line, int column) {
        return new Place("-", line, column);
    }
}
