package org.hostp2pd.p2p;

import java.util.OptionalInt;
import java.util.OptionalLong;

/// How a station's link is doing; empty where the driver does not say. Source: hostapd_get_sta_info in hostap
/// ctrl_iface_ap.c.
///
/// @param signal        in dBm
/// @param receivedBytes from the station, since it joined
/// @param sentBytes     to the station, since it joined
/// @param receiveRate   of the last frame from the station, in kbit/s
/// @param sendRate      of the last frame to the station, in kbit/s
/// @param idleMillis    since its last frame
public record StationFigures(
        OptionalInt signal,
        OptionalLong receivedBytes,
        OptionalLong sentBytes,
        OptionalLong receiveRate,
        OptionalLong sendRate,
        OptionalLong idleMillis) {
    /// wpa_supplicant divides kbit/s by this.
    private static final long RATE_UNIT = 100;

    static StationFigures of(Fields fields) {
        OptionalInt signal = Fields.integer(fields.last("signal"));
        return new StationFigures(
                signal.orElse(0) == 0 ? OptionalInt.empty() : signal,
                Fields.number(fields.last("rx_bytes")),
                Fields.number(fields.last("tx_bytes")),
                rate(fields, "rx_rate_info"),
                rate(fields, "tx_rate_info"),
                Fields.number(fields.last("inactive_msec")));
    }

    /// The first word; what follows says how the frame was modulated.
    private static OptionalLong rate(Fields fields, String key) {
        OptionalLong units = Fields.number(fields.last(key).map(text -> text.split(" ", 2)[0]));
        long number = units.orElse(0);
        return number <= 0 || number > Long.MAX_VALUE / RATE_UNIT
                ? OptionalLong.empty()
                : OptionalLong.of(number * RATE_UNIT);
    }
}
