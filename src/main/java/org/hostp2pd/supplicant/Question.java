package org.hostp2pd.supplicant;

/// What a diagnosis asks wpa_supplicant. None of it changes anything. Source: hostap `ctrl_iface.c`.
public enum Question {
    PING("PING"),
    STATUS("STATUS"),
    INTERFACES("INTERFACES"),
    /// `UNKNOWN COMMAND` where it was built without Wi-Fi Direct.
    FIRST_PEER("P2P_PEER FIRST"),
    NETWORKS("LIST_NETWORKS"),
    VERSION("GET version"),
    COUNTRY("GET country"),
    UPDATE_CONFIG("GET update_config"),
    PERSISTENT_RECONNECT("GET persistent_reconnect"),
    CONFIG_METHODS("GET config_methods"),
    DEVICE_NAME("GET device_name"),
    RANDOM_DEVICE_ADDRESS("GET p2p_device_random_mac_addr"),
    MODES("GET_CAPABILITY modes"),
    DRIVER_FLAGS("DRIVER_FLAGS");

    private final String text;

    Question(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
