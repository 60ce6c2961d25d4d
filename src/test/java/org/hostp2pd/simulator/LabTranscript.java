package org.hostp2pd.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A recording of the radio lab: one datagram in a line, `seconds <tab> interface <tab> C|R|E <tab> text` with C's
/// escapes, and notes of what the phones did, `# <tab> seconds <tab> PHONE <tab> phone <tab> what`.
record LabTranscript(List<Entry> entries) {
    /// A line of it.
    sealed interface Entry {
        /// A datagram.
        record Said(Line line) implements Entry {}

        /// A phone did something. @param number of the phone, from 1
        record Did(int number, String what) implements Entry {}
    }

    static LabTranscript read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String text : Files.readAllLines(file)) {
            entry(text.split("\t", -1)).ifPresent(entries::add);
        }
        return new LabTranscript(entries);
    }

    List<Line> lines() {
        return entries.stream()
                .filter(Entry.Said.class::isInstance)
                .map(entry -> ((Entry.Said) entry).line())
                .toList();
    }

    private static Optional<Entry> entry(String[] fields) {
        if (fields[0].equals("#")) {
            boolean phone = fields.length == 5 && fields[2].equals("PHONE");
            return phone
                    ? Optional.of(new Entry.Did(Integer.parseInt(fields[3].substring(1)), fields[4]))
                    : Optional.empty();
        }
        Line.Direction direction = switch (fields[2]) {
            case "C" -> Line.Direction.COMMAND;
            case "R" -> Line.Direction.REPLY;
            default -> Line.Direction.EVENT;
        };
        Duration at = Duration.ofMillis((long) (Double.parseDouble(fields[0]) * 1000));
        return Optional.of(new Entry.Said(new Line(at, fields[1], direction, unescaped(fields[3]))));
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char next = text.charAt(++at);
            plain.append(
                    switch (next) {
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        case 'r' -> '\r';
                        case 'x' -> (char) Integer.parseInt(text, at + 1, at + 3, 16);
                        default -> next;
                    });
            at += next == 'x' ? 2 : 0;
        }
        return plain.toString();
    }
}
