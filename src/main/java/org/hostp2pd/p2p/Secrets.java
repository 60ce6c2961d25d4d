package org.hostp2pd.p2p;

import java.util.Locale;
import java.util.stream.Stream;

/// Whether secrets are written as they are or replaced, by field, by fixed words that still parse.
enum Secrets {
    KEPT,
    REPLACED;

    private static final String PASSPHRASE = "removed-secret";

    String pin(WpsPin pin) {
        return this == KEPT ? pin.digits() : "00000000";
    }

    String passphrase(GroupKey.Passphrase passphrase) {
        return this == KEPT ? passphrase.value() : PASSPHRASE;
    }

    String psk(GroupKey.Psk psk) {
        return this == KEPT ? psk.hex() : "0".repeat(64);
    }

    String value(String variable, String value) {
        return this == KEPT || !secret(variable) ? value : PASSPHRASE;
    }

    static boolean secret(String variable) {
        String name = variable.toLowerCase(Locale.ROOT);
        return !name.equals("key_mgmt")
                && Stream.of("psk", "pass", "pin", "pw", "key", "secret", "priv", "identity", "milenage")
                        .anyMatch(name::contains);
    }
}
