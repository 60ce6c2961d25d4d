package org.hostp2pd.p2p;

/// A command as the datagram wpa_supplicant reads, and the same with its secrets removed.
public final class CommandText {
    private CommandText() {}

    static void requireWord(String word) {
        if (!word.matches("[A-Za-z0-9_]{1,64}")) {
            throw new IllegalArgumentException("not the name of a variable");
        }
    }

    static void requireText(String text) {
        if (text.isEmpty() || text.length() > 1024 || text.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            throw new IllegalArgumentException("not a value without control characters");
        }
    }
}
