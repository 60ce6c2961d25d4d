package org.hostp2pd.p2p;

import java.util.HexFormat;

/// What a station needs to join a group by WPA2: the passphrase, or the 256-bit PSK where there is no passphrase.
/// Secret.
public sealed interface GroupKey {
    /// The key as wpa_supplicant tells it: 64 hexadecimal digits are a PSK, 8 to 63 printable characters a
    /// passphrase; else empty.
    static java.util.Optional<GroupKey> parse(String text) {
        try {
            return java.util.Optional.of(text.length() == 64 ? new Psk(text) : new Passphrase(text));
        } catch (IllegalArgumentException _) {
            return java.util.Optional.empty();
        }
    }

    /// 8 to 63 printable ASCII characters.
    record Passphrase(String value) implements GroupKey {
        public Passphrase {
            if (!valid(value)) {
                throw new IllegalArgumentException("a passphrase is 8 to 63 printable ASCII characters");
            }
        }

        /// Whether this is one.
        public static boolean valid(String value) {
            return value.length() >= 8 && value.length() <= 63 && value.chars().allMatch(c -> c >= 32 && c < 127);
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
            if (!valid(hex)) {
                throw new IllegalArgumentException("a PSK is 64 hexadecimal digits");
            }
        }

        /// Whether this is one.
        public static boolean valid(String hex) {
            return hex.length() == 64 && hex.chars().allMatch(HexFormat::isHexDigit);
        }

        /// Does not give the key away.
        @Override
        public String toString() {
            return "Psk[removed]";
        }
    }
}
