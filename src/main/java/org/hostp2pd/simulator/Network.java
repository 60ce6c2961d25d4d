package org.hostp2pd.simulator;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One network block, as SET_NETWORK fills it and GET_NETWORK reads it (hostap config.c). Values are kept as they are
/// written in a configuration file.
final class Network {
    private static final Set<String> WORDS = Set.of(
            "proto",
            "key_mgmt",
            "pairwise",
            "group",
            "auth_alg",
            "bssid",
            "scan_ssid",
            "id_str",
            "priority",
            "frequency",
            "p2p_client_list",
            "psk_list",
            "pbss",
            "ht",
            "vht",
            "he",
            "ieee80211w",
            "mesh_fwding",
            "max_oper_chwidth");

    private final Map<String, String> values;

    Network() {
        this(new LinkedHashMap<>(Map.of("disabled", "1")));
    }

    private Network(Map<String, String> values) {
        this.values = values;
    }

    Network copy() {
        return new Network(new HashMap<>(values));
    }

    Optional<String> value(String variable) {
        return Optional.ofNullable(values.get(variable)).filter(value -> !value.isEmpty());
    }

    /// What GET_NETWORK shows: never a key.
    Optional<String> shown(String variable) {
        return value(variable).map(value -> variable.equals("psk") ? "*" : value);
    }

    /// @return whether the variable exists and the value fits it
    boolean set(String variable, String value) {
        Optional<String> kept = switch (variable) {
            case "ssid" -> bytes(value).filter(ssid -> ssid.length() <= 32).map(Network::quoted);
            case "psk" -> Optional.of(value).filter(Network::isKey);
            case "mode" -> Optional.of(value).filter(mode -> inRange(mode, 5));
            case "disabled" -> Optional.of(value).filter(disabled -> inRange(disabled, 2));
            default -> Optional.of(value).filter(_ -> WORDS.contains(variable));
        };
        kept.ifPresent(text -> values.put(variable, text));
        return kept.isPresent();
    }

    /// The SSID, one character for each octet.
    String ssid() {
        return value("ssid").flatMap(Network::bytes).orElse("");
    }

    boolean persistent() {
        return value("disabled").filter("2"::equals).isPresent();
    }

    /// A persistent group whose owner we are.
    boolean persistentOwner() {
        return persistent() && value("mode").filter("3"::equals).isPresent();
    }

    private static boolean inRange(String text, int largest) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= largest;
    }

    private static boolean isKey(String value) {
        return value.matches("[0-9a-fA-F]{64}") || value.matches("\"[\\x20-\\x7e]{8,63}\"");
    }

    /// `"text"` or hexadecimal digits.
    private static Optional<String> bytes(String value) {
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            return Optional.of(value.substring(1, value.length() - 1));
        }
        return value.matches("([0-9a-fA-F]{2})+")
                ? Optional.of(Octets.text(HexFormat.of().parseHex(value)))
                : Optional.empty();
    }

    private static String quoted(String ssid) {
        return ssid.chars().allMatch(c -> c >= 32 && c < 127)
                ? "\"" + ssid + "\""
                : HexFormat.of().formatHex(Octets.of(ssid));
    }
}
