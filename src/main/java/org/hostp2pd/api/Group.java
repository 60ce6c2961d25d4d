package org.hostp2pd.api;

import java.util.Optional;
import java.util.OptionalInt;

/// The group that is up.
///
/// @param interfaceName its network interface, such as `p2p-wlan0-0`
/// @param ssid          its name, made safe to show
/// @param passphrase    what stations that do no Wi-Fi Direct join with; secret, and empty where it is not known
/// @param megahertz     its frequency, where it is known
/// @param owner         whether this machine is the owner, and not a client
/// @param persistent    whether it is kept over restarts
public record Group(
        String interfaceName,
        String ssid,
        Optional<String> passphrase,
        OptionalInt megahertz,
        boolean owner,
        boolean persistent) {
    /// Does not give the passphrase away.
    @Override
    public String toString() {
        return "Group[interfaceName=%s, ssid=%s, megahertz=%s, owner=%s, persistent=%s]"
                .formatted(interfaceName, ssid, megahertz.isPresent() ? megahertz.getAsInt() : "?", owner, persistent);
    }
}
