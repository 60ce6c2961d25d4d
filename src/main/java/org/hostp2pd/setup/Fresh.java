package org.hostp2pd.setup;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.hostp2pd.p2p.GroupKey;

/// Makes what has to be random.
///
/// @param random for a real group a [java.security.SecureRandom]
public record Fresh(RandomGenerator random) {
    /// Letters and digits that look like no other on paper.
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int LENGTH = 16;

    /// A passphrase of 92 bits.
    public GroupKey.Passphrase passphrase() {
        return new GroupKey.Passphrase(some(CLEAR, LENGTH));
    }

    /// The two characters after `DIRECT-` (Wi-Fi Direct specification, P2P Group ID).
    public String pair() {
        return some(LETTERS, 2);
    }

    /// What names a setup.
    public Ticket ticket() {
        return new Ticket(some(LETTERS, LENGTH));
    }

    private String some(String of, int length) {
        return random.ints(length, 0, of.length())
                .mapToObj(at -> String.valueOf(of.charAt(at)))
                .collect(Collectors.joining());
    }
}
