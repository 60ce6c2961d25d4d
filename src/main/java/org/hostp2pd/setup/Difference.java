package org.hostp2pd.setup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What becomes of a file, line by line, safe to show: control characters are escaped and secrets are hidden.
///
/// @param made whether there is no such file yet
/// @param rows lines that stay are there only around others
public record Difference(String path, boolean made, List<Row> rows) {
    private static final int AROUND = 3;

    public Difference {
        rows = List.copyOf(rows);
    }

    /// What becomes of a line.
    public enum Mark {
        SAME(' '),
        GONE('-'),
        NEW('+'),
        /// Lines that stay are left out here.
        GAP('@');

        private final char sign;

        Mark(char sign) {
            this.sign = sign;
        }
    }

    /// A line. @param number in the file as it will be, or for one that goes in the file as it was; from 1
    public record Row(Mark mark, int number, String text) {}

    static Difference of(Change change) {
        List<String> before = lines(change.before().orElse(""));
        List<String> after = lines(change.after());
        return new Difference(change.path(), change.before().isEmpty(), near(rows(before, after)));
    }

    private static List<String> lines(String octets) {
        return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /// How many lines are new. @param mark of which kind
    public long count(Mark mark) {
        return rows.stream().filter(row -> row.mark() == mark).count();
    }

    /// As diff(1) would show it.
    public String text() {
        String head = "--- " + (made ? "/dev/null" : path) + "\n+++ " + path + "\n";
        return rows.stream()
                .map(row -> row.mark() == Mark.GAP ? "@@\n" : row.mark().sign + row.text() + "\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static List<Row> rows(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<Row> rows = new ArrayList<>();
        int from = 0;
        int to = 0;
        while (from < before.size() || to < after.size()) {
            boolean both = from < before.size() && to < after.size();
            if (both && before.get(from).equals(after.get(to))) {
                rows.add(row(Mark.SAME, to + 1, after.get(to)));
                from++;
                to++;
            } else if (to == after.size() || (from < before.size() && common[from + 1][to] >= common[from][to + 1])) {
                rows.add(row(Mark.GONE, from + 1, before.get(from++)));
            } else {
                rows.add(row(Mark.NEW, to + 1, after.get(to++)));
            }
        }
        return rows;
    }

    private static Row row(Mark mark, int number, String text) {
        return new Row(mark, number, Masked.line(text));
    }

    /// The length of the longest common part from each pair of lines on.
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int from = before.size() - 1; from >= 0; from--) {
            for (int to = after.size() - 1; to >= 0; to--) {
                common[from][to] = before.get(from).equals(after.get(to))
                        ? common[from + 1][to + 1] + 1
                        : Math.max(common[from + 1][to], common[from][to + 1]);
            }
        }
        return common;
    }

    private static List<Row> near(List<Row> rows) {
        List<Row> near = new ArrayList<>();
        boolean gap = false;
        for (int at = 0; at < rows.size(); at++) {
            List<Row> around = rows.subList(Math.max(0, at - AROUND), Math.min(rows.size(), at + AROUND + 1));
            if (around.stream().anyMatch(row -> row.mark() != Mark.SAME)) {
                near.add(rows.get(at));
                gap = false;
            } else if (!gap) {
                near.add(new Row(Mark.GAP, rows.get(at).number(), ""));
                gap = true;
            }
        }
        return near;
    }
}
