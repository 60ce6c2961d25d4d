package org.hostp2pd.doctor;

import java.util.Locale;
import java.util.Set;

/// Whether a passphrase is among the first that anybody would try.
public final class Guess {
    private static final Set<String> FIRST = Set.of(
            "password",
            "passw0rd",
            "12345678",
            "123456789",
            "1234567890",
            "87654321",
            "qwertyui",
            "qwertyuiop",
            "mysecretpassword",
            "iloveyou",
            "changeme",
            "raspberry",
            "00000000",
            "11111111",
            "letmein1",
            "wifidirect",
            "password1",
            "abcdefgh",
            "asdfghjk");

    private Guess() {}

    /// Whether it is one.
    ///
    /// @param passphrase secret; empty text where there is none
    public static boolean easy(String passphrase) {
        return !passphrase.isEmpty()
                && (FIRST.contains(passphrase.toLowerCase(Locale.ROOT))
                        || passphrase.chars().distinct().count() < 3);
    }
}
