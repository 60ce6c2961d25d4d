package org.hostp2pd.p2p;

/// What a station needs to join a group by WPA2: the passphrase, or the 256-bit PSK where there is no passphrase.
/// Secret.
public sealed interface GroupKey {
    /// 8 to 63 printable ASCII characters.
    record Passphrase(String value) implements GroupKey {
        public Passphrase {
            if (value.length() < 8 || value.length() > 63 || !value.chars().allMatch(c -> c >= 32 && c < 127)) {
                throw new IllegalArgumentException("a passphrase is 8 to 63 printable ASCII characters");
            }
        }

        /// Does not give the passphrase away.
        @Override
        public String toString() {
            return "Passphrase[removed]";
        }
    }

    /// 64 hexadecimal digits.
    record Psk(String hex) implements GroupKey {
        public Psk {
            if (hex.length() != 64 || !hex.chars().allMatch(java.util.HexFormat::isHexDigit)) {
                throw new IllegalArgumentException("a PSK is 64 hexadecimal digits");
            }
        }

        /// Does not give the key away.
        @Override
        public String toString() {
            return "Psk[removed]";
        }
    }
}
