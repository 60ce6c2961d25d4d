package org.hostp2pd.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that was probably meant, by the number of letters left out, added, changed or swapped.
final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /// The nearest of the words, empty when none is near.
    static Optional<String> to(String written, Collection<String> words) {
        String word = Findings.quotedKey(written).toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(known -> distance(word, known) <= Math.max(1, known.length() / 3))
                .min(Comparator.comparingInt((String known) -> distance(word, known))
                        .thenComparing(Comparator.naturalOrder()));
    }

    static int distance(String a, String b) {
        int[][] d = new int[Math.min(a.length(), LONGEST) + 1][Math.min(b.length(), LONGEST) + 1];
        for (int i = 0; i < d.length; i++) {
            for (int j = 0; j < d[0].length; j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[d.length - 1][d[0].length - 1];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
