package org.hostp2pd.cli.setup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.FlatText;
import org.hostp2pd.config.Problem;
import org.hostp2pd.setup.Draft;
import org.hostp2pd.setup.Question;

/// Answers in a file: a YAML section `setup`, or its keys alone. What is not answered stays as the machine has it.
sealed interface AnswersFile {
    /// They can be read. They may still be wrong.
    record Read(Draft draft) implements AnswersFile {}

    /// They cannot.
    record Refused(List<Problem> problems) implements AnswersFile {}

    static AnswersFile of(ConfigSource source) {
        List<String> keys = Stream.of(Question.values()).map(Question::key).toList();
        return switch (FlatText.read(source, SetupOptions.WORD, keys)) {
            case FlatText.Refused(List<Problem> problems) -> new Refused(List.copyOf(problems));
            case FlatText.Read(Map<String, String> values) -> new Read(draft(values));
        };
    }

    private static Draft draft(Map<String, String> values) {
        Draft draft = Draft.EMPTY;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            Question question = Question.of(entry.getKey()).orElseThrow();
            draft = draft.with(question, plain(question, entry.getValue()));
        }
        return draft;
    }

    /// Yes and no in every way that YAML knows.
    private static String plain(Question question, String value) {
        if (question != Question.FENCE && question != Question.BOOT) {
            return value.equals("None") || value.equals("~") || value.equals("null") ? "" : value;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes" -> "yes";
            case "false", "off", "no" -> "no";
            default -> value;
        };
    }
}
