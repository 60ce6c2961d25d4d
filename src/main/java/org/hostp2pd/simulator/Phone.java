package org.hostp2pd.simulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hostp2pd.p2p.MacAddress;

/// A phone and what it will do, from beginning to end.
///
/// @param name one character for each octet it sends as its device name; nothing is checked, as on the air
/// @param device its P2P device address
/// @param station the address of its interface in a group
/// @param type primary device type, as wpa_supplicant writes it
/// @param methods its WPS configuration methods (0x8 display, 0x80 push button, 0x100 keypad)
public record Phone(String name, MacAddress device, MacAddress station, String type, int methods, List<Step> script) {
    private static final String TELEPHONE = "10-0050F204-5";
    private static final int EVERY_METHOD = 0x188;

    public Phone {
        script = List.copyOf(script);
    }

    /// A telephone with every method and addresses made of its number.
    ///
    /// @param number 1 to 65535, different for each phone
    /// @param name sent as UTF-8
    public static Phone numbered(int number, String name, Step... script) {
        String octets = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return new Phone(
                octets, address(0x42, number), address(0x46, number), TELEPHONE, EVERY_METHOD, List.of(script));
    }

    /// The same phone with another name. @param octets one character for each octet
    public Phone named(String octets) {
        return new Phone(octets, device, station, type, methods, script);
    }

    /// The same phone with another script.
    public Phone doing(Step... steps) {
        return new Phone(name, device, station, type, methods, List.of(steps));
    }

    /// Its name as a receiving wpa_supplicant keeps it: 32 octets, control characters replaced
    /// (p2p_copy_filter_devname).
    String airName() {
        return name.substring(0, Math.min(name.length(), 32)).replaceAll("[\\x01-\\x1f]", "_");
    }

    /// Its UUID, made of its device address.
    String uuid() {
        return UUID.nameUUIDFromBytes(Octets.of(device.toString())).toString();
    }

    private static MacAddress address(int first, int number) {
        return new MacAddress((long) first << 40 | (long) number << 8);
    }
}
