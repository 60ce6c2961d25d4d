package org.hostp2pd.p2p;

/// Which variables of wpa_supplicant hold secrets, by their names.
public final class SecretVariables {
    private SecretVariables() {}

    /// Whether the value of the variable is never to be shown or recorded. When in doubt it is.
    public static boolean contains(String variable) {
        return Secrets.secret(variable);
    }
}
