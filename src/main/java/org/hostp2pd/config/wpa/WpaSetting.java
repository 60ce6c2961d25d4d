package org.hostp2pd.config.wpa;

import java.util.Optional;
import org.hostp2pd.p2p.SecretVariables;
import org.hostp2pd.p2p.Ssid;

/// A name and what is assigned to it, as it is written.
///
/// @param value one character for each octet, with any quotation marks; possibly secret
public record WpaSetting(String name, String value) {
    /// What stands between quotation marks, or the whole where there are none.
    public String text() {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /// The value as the name of a network: `"text"`, `P"escaped"` or hexadecimal; empty where it is none.
    public Optional<Ssid> ssid() {
        return Ssid.parseConfigured(value);
    }

    /// Gives no secret away.
    @Override
    public String toString() {
        return name + "=" + (SecretVariables.contains(name) ? "[removed]" : value);
    }
}
