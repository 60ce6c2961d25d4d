package org.hostp2pd.setup;

import org.hostp2pd.doctor.Guess;

/// How long a passphrase would stand against somebody who recorded one phone joining and guesses at leisure.
public enum Strength {
    /// Not one that a group can have.
    NONE,
    /// Among the first that anybody would try.
    TRIVIAL,
    /// Hours.
    WEAK,
    /// Years.
    FAIR,
    /// Longer than it matters.
    STRONG;

    private static final double FAIR_BITS = 50;
    private static final double STRONG_BITS = 70;

    /// An upper estimate, as if the characters were drawn at random. @param passphrase secret
    public static Strength of(String passphrase) {
        if (!org.hostp2pd.p2p.GroupKey.Passphrase.valid(passphrase)) {
            return NONE;
        } else if (Guess.easy(passphrase)) {
            return TRIVIAL;
        }
        long distinct = passphrase.chars().distinct().count();
        double bits = Math.min(passphrase.length(), 2 * distinct) * Math.log(alphabet(passphrase)) / Math.log(2);
        return bits < FAIR_BITS ? WEAK : bits < STRONG_BITS ? FAIR : STRONG;
    }

    private static int alphabet(String text) {
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean small = text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean large = text.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        boolean other = text.chars().anyMatch(c -> c < 0x80 && !Character.isLetterOrDigit(c));
        return Math.max(2, (digits ? 10 : 0) + (small ? 26 : 0) + (large ? 26 : 0) + (other ? 33 : 0));
    }
}
