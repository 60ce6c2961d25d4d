package org.hostp2pd.cli;

import java.util.List;
import org.hostp2pd.config.Expected;
import org.hostp2pd.config.Note;
import org.hostp2pd.config.Place;
import org.hostp2pd.config.Problem;
import org.hostp2pd.config.Reason;
import org.hostp2pd.p2p.ShownText;

/// The sentences about a configuration. What is quoted from it is shown escaped.
final class ConfigWords {
    private static final String STANDARD_INPUT = "-";

    private final Texts texts;
    private final Parts parts;

    ConfigWords(Texts texts) {
        this.texts = texts;
        this.parts = new Parts(texts);
    }

    /// A heading and a line for each problem.
    String of(List<Problem> problems, boolean running) {
        StringBuilder all = new StringBuilder(texts.of(running ? "config.refused.running" : "config.refused"));
        problems.forEach(problem -> all.append('\n').append(of(problem)));
        return all.toString();
    }

    String of(Problem problem) {
        return at(problem.place(), of(problem.reason()));
    }

    String of(Note note) {
        return at(note.place(), texts.of("remark." + note.remark(), parts.all(note.about(), ShownText::of)));
    }

    private String at(Place place, String what) {
        String source = place.source().equals(STANDARD_INPUT) ? texts.of("place.stdin") : ShownText.of(place.source());
        return place.line() == 0
                ? texts.of("place.whole", source, what)
                : texts.of("place", source, Integer.toString(place.line()), Integer.toString(place.column()), what);
    }

    private String of(Reason reason) {
        return switch (reason) {
            case Reason.Unreadable(var trouble) -> texts.of("reason.unreadable." + trouble);
            case Reason.NotYaml(var fault) -> texts.of("reason.yaml." + fault);
            case Reason.UnknownKey(var key, var nearest) ->
                nearest.map(it -> texts.of("reason.unknownKey.nearest", ShownText.of(key), it))
                        .orElseGet(() -> texts.of("reason.unknownKey", ShownText.of(key)));
            case Reason.RepeatedKey(var key, int line) ->
                texts.of("reason.repeatedKey", ShownText.of(key), Integer.toString(line));
            case Reason.Misplaced(var key, var section) -> texts.of("reason.misplaced", ShownText.of(key), section);
            case Reason.WrongValue(var key, var expected, var found) ->
                texts.of("reason.wrongValue", ShownText.of(key), of(expected), of(found));
            case Reason.UnknownOption(var key, var option, var nearest) ->
                nearest.map(it -> texts.of("reason.unknownOption.nearest", ShownText.of(key), ShownText.of(option), it))
                        .orElseGet(() -> texts.of("reason.unknownOption", ShownText.of(key), ShownText.of(option)));
            case Reason.RepeatedOption(var key, var option) ->
                texts.of("reason.repeatedOption", ShownText.of(key), ShownText.of(option));
            case Reason.LoadsCode(var key) -> texts.of("reason.loadsCode", ShownText.of(key));
            case Reason.HasArguments(var key) -> texts.of("reason.hasArguments", ShownText.of(key));
        };
    }

    private String of(Expected expected) {
        return switch (expected) {
            case Expected.WholeNumber(long least, long most) ->
                texts.of("expected.whole", Long.toString(least), Long.toString(most));
            case Expected.Seconds(long least, long most) ->
                texts.of("expected.seconds", Long.toString(least), Long.toString(most));
            case Expected.Kind kind -> texts.of("expected." + kind);
        };
    }

    private String of(Reason.Found found) {
        return switch (found) {
            case Reason.Found.Text(var text) -> texts.of("found.text", ShownText.of(text));
            case Reason.Found.Shape shape -> texts.of("found." + shape);
        };
    }
}
