package org.hostp2pd.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is found wrong, or worth saying, while one text is read.
final class Findings {
    private static final int LONGEST_QUOTE = 64;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    void refuse(Place place, Reason reason) {
        problems.add(new Problem(place, reason));
    }

    void wrong(Node node, String key, Expected expected) {
        refuse(node.place(), new Reason.WrongValue(key, expected, found(node)));
    }

    /// The same of a value that may be secret.
    void wrongSecret(Node node, String key, Expected expected) {
        Reason.Found found = node instanceof Node.Scalar ? Reason.Found.Shape.HIDDEN : found(node);
        refuse(node.place(), new Reason.WrongValue(key, expected, found));
    }

    void remark(Place place, Note.Remark remark, String... about) {
        notes.add(new Note(place, remark, List.of(about)));
    }

    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }

    List<Note> notes() {
        return notes.stream().sorted(Comparator.comparing(Note::place)).toList();
    }

    /// The first word, so that a missing quote or colon does not bring the next line's secret with it.
    static String quoted(String text) {
        return text.codePoints()
                .limit(LONGEST_QUOTE)
                .takeWhile(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The same of a key, which ends where no word goes on: of `pin=1234` only `pin`.
    static String quotedKey(String key) {
        return quoted(key).replaceFirst("[^\\p{L}\\p{N}_.<-].*", "");
    }

    private static Reason.Found found(Node node) {
        return switch (node) {
            case Node.Scalar scalar when scalar.none() -> Reason.Found.Shape.NOTHING;
            case Node.Scalar scalar -> new Reason.Found.Text(quoted(scalar.text()));
            case Node.Items _ -> Reason.Found.Shape.LIST;
            case Node.Section _ -> Reason.Found.Shape.SECTION;
        };
    }
}
