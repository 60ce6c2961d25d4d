package org.hostp2pd.p2p;

import java.util.Optional;

/// The reply to STATUS of an interface. A passphrase in it is not kept.
/// Source: wpa_supplicant_ctrl_iface_status in hostap ctrl_iface.c.
///
/// @param id               the network block in use
/// @param mode             `P2P GO`, `station` and so on, as wpa_supplicant words it
/// @param wpaState         `COMPLETED`, `DISCONNECTED`, `INTERFACE_DISABLED` and so on
/// @param p2pDeviceAddress ours; empty where P2P is not there
/// @param address          of the interface
public record Status(
        Optional<MacAddress> bssid,
        Optional<Frequency> frequency,
        Optional<Ssid> ssid,
        Optional<NetworkId> id,
        Optional<String> mode,
        Optional<String> wpaState,
        Optional<String> ipAddress,
        Optional<MacAddress> p2pDeviceAddress,
        Optional<MacAddress> address) {

    /// What an interface says that has nothing to say, or does not know the question.
    public static final Status NOTHING = new Status(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /// The reply read; empty where it is not a status.
    public static Optional<Status> parse(String reply) {
        Fields fields = new Fields(reply);
        if (fields.first("wpa_state").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Status(
                fields.first("bssid").flatMap(MacAddress::parse),
                Fields.frequency(fields.first("freq")),
                fields.first("ssid").flatMap(Ssid::parsePrintf),
                Fields.network(fields.first("id")),
                fields.first("mode"),
                fields.first("wpa_state"),
                fields.first("ip_address"),
                fields.first("p2p_device_address").flatMap(MacAddress::parse),
                fields.first("address").flatMap(MacAddress::parse)));
    }

    /// Whether the interface is that of a group we own and that is up.
    public boolean groupOwner() {
        return mode.filter("P2P GO"::equals).isPresent()
                && wpaState.filter("COMPLETED"::equals).isPresent();
    }
}
