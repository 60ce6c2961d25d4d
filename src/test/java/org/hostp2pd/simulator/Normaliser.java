package org.hostp2pd.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes out of a conversation what differs from run to run. What is the same thing twice stays the same thing.
final class Normaliser {
    /// What a manager acts upon; everything else said is chatter (scans, probe requests, regulatory changes, key
    /// handshakes).
    private static final Pattern MEANT = Pattern.compile(
            "<\\d>(P2P-|WPS-|AP-STA-CONNECTED|AP-STA-DISCONNECTED|AP-STA-POSSIBLE"
                    + "|CTRL-EVENT-EAP-STARTED|CTRL-EVENT-EAP-FAILURE|CTRL-EVENT-TERMINATING).*",
            Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w:])(?:[0-9a-f]{2}:){5}[0-9a-f]{2}(?![\\w:])");
    private static final Pattern GROUP = Pattern.compile("p2p-wlan0-\\d+");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /// Random, measured, or of the radio and not of wpa_supplicant.
    private static final List<Map.Entry<Pattern, String>> DIFFERING = List.of(
            Map.entry(Pattern.compile("DIRECT-[0-9A-Za-z]{2}"), "DIRECT-#"),
            Map.entry(Pattern.compile("passphrase=\"[^\"]*\""), "passphrase=#"),
            Map.entry(Pattern.compile("(freq|dev_capab|group_capab|pri_dev_type|config_methods)=[\\w-]+"), "$1=#"),
            Map.entry(Pattern.compile("(SHOW-PIN \\S+) \\d{8}"), "$1 #"),
            Map.entry(
                    Pattern.compile("(?m)^(rx_packets|tx_packets|rx_bytes|tx_bytes|inactive_msec|signal|rx_rate_info"
                            + "|tx_rate_info|connected_time|age|level|listen_freq|oper_freq|capability|aid"
                            + "|p2p_dev_capab|p2p_primary_device_type|supported_rates|ext_capab|supp_op_classes"
                            + "|ht_caps_info|timeout_next|dialog_token|intended_addr|serial_number)=.*$"),
                    "$1=#"));

    /// A known device that only asks around: request type 0.
    private static final Pattern SIGHTING = Pattern.compile("<\\d>WPS-ENROLLEE-SEEN .* 0 0 \\[.*");

    static boolean meant(Line line) {
        return line.direction() != Line.Direction.EVENT
                || (MEANT.matcher(line.text()).matches()
                        && !SIGHTING.matcher(line.text()).matches());
    }

    private Normaliser() {}

    static String text(String text) {
        String plain = text;
        for (Map.Entry<Pattern, String> differing : DIFFERING) {
            plain = differing.getKey().matcher(plain).replaceAll(differing.getValue());
        }
        return plain;
    }

    /// Numbers addresses, UUIDs and group interfaces in the order in which the text has them.
    static String named(String text) {
        Map<String, String> names = new HashMap<>();
        String plain = named(names, "mac", ADDRESS, text);
        return named(names, "group", GROUP, named(names, "uuid", UUID, plain));
    }

    private static String named(Map<String, String> names, String kind, Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> names.computeIfAbsent(found.group(), _ -> kind + "#" + names.size()));
    }
}
