package org.hostp2pd.config.wpa;

import java.nio.charset.StandardCharsets;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Ssid;

/// A value as it is written into the file, on one line. Possibly secret.
///
/// @param written one character for each octet; no control characters, no blanks around it
public record WpaValue(String written) {
    /// wpa_supplicant cuts a line of a network block at 2000 octets and any other at 1024, with the name.
    private static final int LONGEST = 900;

    private static final String PLAIN = "[A-Za-z0-9_. -]{1,32}";

    /// @throws IllegalArgumentException where it could break out of its line, or would be cut
    public WpaValue {
        if (written.length() > LONGEST
                || !written.equals(written.strip())
                || written.chars().anyMatch(c -> c < ' ' || c == 0x7f || c > 0xff)) {
            throw new IllegalArgumentException("not a value for one line");
        }
    }

    /// A whole number.
    public static WpaValue number(int number) {
        return new WpaValue(Integer.toString(number));
    }

    /// Text to the end of the line, without quotation marks, as `device_name` and `config_methods` take it.
    ///
    /// @throws IllegalArgumentException where it could break out of its line
    public static WpaValue words(String text) {
        return new WpaValue(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    /// The name of a network: quoted where that is safe and readable, else in hexadecimal.
    public static WpaValue ssid(Ssid ssid) {
        return new WpaValue(ssid.octets().matches(PLAIN) ? '"' + ssid.octets() + '"' : ssid.hex());
    }

    /// A passphrase in quotation marks, or the 64 digits bare.
    public static WpaValue key(GroupKey key) {
        return new WpaValue(
                switch (key) {
                    case GroupKey.Passphrase(String value) -> '"' + value + '"';
                    case GroupKey.Psk(String hex) -> hex;
                });
    }

    /// An address.
    public static WpaValue address(MacAddress address) {
        return new WpaValue(address.toString());
    }

    /// Does not give the value away.
    @Override
    public String toString() {
        return "WpaValue[removed]";
    }
}
