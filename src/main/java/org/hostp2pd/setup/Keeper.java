package org.hostp2pd.setup;

/// Who sees to the radio now.
public enum Keeper {
    /// It tells wpa_supplicant over D-Bus.
    NETWORK_MANAGER,
    /// It starts wpa_supplicant itself, or gives its interfaces addresses.
    DHCPCD,
    /// It gives its interfaces addresses.
    NETWORKD,
    /// systemd starts a wpa_supplicant for this interface: `wpa_supplicant@wlan0`.
    SUPPLICANT_UNIT,
    /// A wpa_supplicant was started in some other way.
    OTHER,
    NOBODY
}
