package org.hostp2pd.p2p;

import java.util.Optional;
import java.util.OptionalLong;

/// The reply to STA, STA-FIRST and STA-NEXT on a group's interface. Source: hostap ctrl_iface_ap.c, p2p_ie_text in
/// p2p_parse.c.
///
/// @param station   its interface address, which the next station is asked for with
/// @param device    its P2P device address; empty for a station that does no P2P
/// @param connected how many seconds it has been in
public record StationReply(
        MacAddress station,
        Optional<MacAddress> device,
        Optional<DeviceName> name,
        boolean authorized,
        StationFigures figures,
        OptionalLong connected) {

    /// The reply read; empty where it is not a station (nothing or FAIL ends the list).
    public static Optional<StationReply> parse(String reply) {
        Fields fields = new Fields(reply);
        return MacAddress.parse(fields.head())
                .map(station -> new StationReply(
                        station,
                        fields.last("p2p_device_addr").flatMap(MacAddress::parse),
                        fields.last("p2p_device_name").map(DeviceName::ofOctets),
                        fields.first("flags")
                                .filter(flags -> flags.contains("[AUTHORIZED]"))
                                .isPresent(),
                        StationFigures.of(fields),
                        Fields.number(fields.last("connected_time"))));
    }
}
