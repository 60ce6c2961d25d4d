package org.hostp2pd.p2p;

import java.util.Map;

/// The ways a device can be enrolled (WPS Config Methods, WPS_CONFIG_ in hostap wps_defs.h).
///
/// @param bits 16 bits, as the device announces them
public record ConfigMethods(int bits) {
    private static final int DISPLAY = 0x0008;
    private static final int PUSH_BUTTON = 0x0080;
    private static final int KEYPAD = 0x0100;
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("usba", 0x0001),
            Map.entry("ethernet", 0x0002),
            Map.entry("label", 0x0004),
            Map.entry("display", DISPLAY),
            Map.entry("ext_nfc_token", 0x0010),
            Map.entry("int_nfc_token", 0x0020),
            Map.entry("nfc_interface", 0x0040),
            Map.entry("push_button", PUSH_BUTTON),
            Map.entry("keypad", KEYPAD),
            Map.entry("virtual_push_button", 0x0280),
            Map.entry("physical_push_button", 0x0480),
            Map.entry("p2ps", 0x1000),
            Map.entry("virtual_display", 0x2008),
            Map.entry("physical_display", 0x4008));

    public ConfigMethods {
        if (bits >>> 16 != 0) {
            throw new IllegalArgumentException("config methods are 16 bits");
        }
    }

    /// The words of wpa_supplicant's variable `config_methods`, separated by blanks; words it does not know count
    /// nothing.
    public static ConfigMethods ofWords(String words) {
        int bits = 0;
        for (String word : words.split("[\\s,]+", -1)) {
            bits |= WORDS.getOrDefault(word, 0);
        }
        return new ConfigMethods(bits);
    }

    /// Whether a PIN can be typed on it.
    public boolean keypad() {
        return (bits & KEYPAD) != 0;
    }

    /// Whether it can show a PIN.
    public boolean display() {
        return (bits & DISPLAY) != 0;
    }

    /// Whether it has a push button, real or drawn.
    public boolean pushButton() {
        return (bits & PUSH_BUTTON) != 0;
    }
}
