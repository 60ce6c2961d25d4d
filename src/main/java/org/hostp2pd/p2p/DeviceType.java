package org.hostp2pd.p2p;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// What a device says it is (WPS Primary Device Type).
///
/// @param category    16 bits
/// @param oui         32 bits: who defined the numbers; 0x0050F204 for the Wi-Fi Alliance
/// @param subcategory 16 bits
public record DeviceType(int category, long oui, int subcategory) {
    static final long WIFI_ALLIANCE = 0x0050f204L;
    private static final int OUI_DIGITS = 8;

    public DeviceType {
        if (category >>> 16 != 0 || oui >>> 32 != 0 || subcategory >>> 16 != 0) {
            throw new IllegalArgumentException("not a device type");
        }
    }

    /// A type as wpa_supplicant writes it, `10-0050F204-5`; empty where it is not one, and for `0-00000000-0`,
    /// which stands for none (wps_dev_type_bin2str in hostap wps_common.c).
    public static Optional<DeviceType> parse(String text) {
        int first = text.indexOf('-');
        int last = text.lastIndexOf('-');
        if (first < 1 || last != first + 1 + OUI_DIGITS || !hex(text, first + 1, last)) {
            return Optional.empty();
        }
        int category = number(text, 0, first);
        int subcategory = number(text, last + 1, text.length());
        long oui = HexFormat.fromHexDigitsToLong(text, first + 1, last);
        return category < 0 || subcategory < 0 || (category == 0 && oui == 0)
                ? Optional.empty()
                : Optional.of(new DeviceType(category, oui, subcategory));
    }

    private static boolean hex(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!HexFormat.isHexDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int value = from == to ? -1 : 0;
        for (int at = from; at < to && value >= 0; at++) {
            int digit = text.charAt(at) - '0';
            value = digit < 0 || digit > 9 || value > 0xffff ? -1 : value * 10 + digit;
        }
        return value > 0xffff ? -1 : value;
    }

    /// What it is, in the closest words known.
    public DeviceKind kind() {
        return oui == WIFI_ALLIANCE ? DeviceKind.of(category, subcategory) : DeviceKind.OTHER;
    }

    /// As wpa_supplicant writes it.
    @Override
    public String toString() {
        return category + "-" + HexFormat.of().toHexDigits(oui, OUI_DIGITS).toUpperCase(Locale.ROOT) + "-"
                + subcategory;
    }
}
