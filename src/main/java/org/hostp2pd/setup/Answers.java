package org.hostp2pd.setup;

import java.util.Optional;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.DeviceType;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.p2p.WpsPin;

/// What somebody wants, checked. Made by [Judge] only, out of a [Draft].
///
/// @param radio   the interface of the radio that is no group
/// @param fence   whether NetworkManager is to leave the interfaces of groups alone
/// @param address where the address of the P2P device comes from
public record Answers(
        InterfaceName radio,
        boolean fence,
        Identity identity,
        Access access,
        Group group,
        Address address,
        Start start) {
    /// What phones see.
    public record Identity(DeviceName name, DeviceType type) {}

    /// How they get in. @param pin empty for a random one at each start
    public record Access(Method method, Optional<WpsPin> pin) {}

    /// What they join.
    ///
    /// @param passphrase empty keeps the one there is, or makes one
    /// @param country    two capital letters; empty leaves it as it is
    public record Group(Ssid ssid, Optional<GroupKey.Passphrase> passphrase, Band band, Optional<String> country) {}

    /// How it is started. @param level empty for what the section `logging` says
    public record Start(boolean atBoot, Optional<LogSettings.Level> level) {}

    /// Where the channel of the group is.
    public enum Band {
        ANY("any"),
        GHZ_2_4("2.4"),
        GHZ_5("5");

        private final String text;

        Band(String text) {
            this.text = text;
        }

        /// As it is answered.
        public String text() {
            return text;
        }
    }

    /// Where the address comes from, by which phones know a group again (wpa_supplicant.conf,
    /// `p2p_device_random_mac_addr`).
    public enum Address {
        /// The device's own.
        DEVICE,
        /// A random one that is kept with the group.
        KEPT,
        /// One that the driver makes; for drivers that cannot be told.
        DRIVER
    }
}
