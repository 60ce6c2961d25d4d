package org.hostp2pd.config;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.config.Expected.Kind;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NetworkValue;
import org.hostp2pd.p2p.Ssid;

/// Makes network values of `network_parms`.
final class NetworkParms {
    /// `DIRECT-` in hexadecimal: without quotes wpa_supplicant reads an SSID so (wpa_config_parse_string in
    /// hostap).
    private static final String DIRECT = HexFormat.of().formatHex("DIRECT-".getBytes(StandardCharsets.US_ASCII));

    private static final Set<String> ADDED_ANYWAY = Set.of("mode", "disabled");
    private static final Set<String> LOAD_CODE = Set.of("engine", "engine2", "engine_id", "engine_id2");
    /// P2P_MAX_STORED_CLIENTS in hostap.
    private static final int MOST_MEMBERS = 100;

    private final Findings findings;
    private final String key;

    private NetworkParms(Findings findings, String key) {
        this.findings = findings;
        this.key = key;
    }

    static List<NetworkValue> of(Fields fields, String key, Findings findings) {
        NetworkParms parms = new NetworkParms(findings, fields.name(key));
        List<NetworkValue> values = new ArrayList<>();
        for (Pairs.Value pair : Pairs.of(fields, key, findings)) {
            parms.value(pair).ifPresent(values::add);
        }
        return values;
    }

    private Optional<NetworkValue> value(Pairs.Value pair) {
        String name = key + "." + pair.name();
        if (ADDED_ANYWAY.contains(pair.name())) {
            findings.remark(pair.place(), Note.Remark.ADDED_ANYWAY, name);
            return Optional.empty();
        }
        if (LOAD_CODE.contains(pair.name().toLowerCase(Locale.ROOT))) {
            findings.refuse(pair.place(), new Reason.LoadsCode(name));
            return Optional.empty();
        }
        Optional<NetworkValue> value = typed(pair);
        if (value.isEmpty()) {
            findings.refuse(
                    pair.place(), new Reason.WrongValue(name, expected(pair.name()), Reason.Found.Shape.HIDDEN));
        }
        return value;
    }

    private static Expected expected(String variable) {
        return switch (variable) {
            case "ssid" -> Kind.DIRECT_SSID;
            case "psk" -> Kind.KEY;
            case "p2p_client_list" -> Kind.ADDRESSES;
            default -> Kind.PLAIN_WORDS;
        };
    }

    private static Optional<NetworkValue> typed(Pairs.Value pair) {
        return switch (pair.name()) {
            case "ssid" -> ssid(pair.value()).filter(Ssid::wellFormedP2p).map(NetworkValue.SsidValue::new);
            case "psk" -> groupKey(pair.value()).map(NetworkValue.KeyValue::new);
            case "p2p_client_list" -> members(pair.value());
            default -> words(pair);
        };
    }

    private static Optional<Ssid> ssid(String value) {
        if (value.startsWith("P\"")) {
            return unquoted(value.substring(1)).flatMap(Ssid::parsePrintf);
        }
        if (value.startsWith("\"")) {
            return unquoted(value).filter(Grammar::printable).flatMap(Ssid::parseText);
        }
        if (value.toLowerCase(Locale.ROOT).startsWith(DIRECT)) {
            return Ssid.parseHex(value);
        }
        return Grammar.printable(value) ? Ssid.parseText(value) : Optional.empty();
    }

    private static Optional<GroupKey> groupKey(String value) {
        if (GroupKey.Psk.valid(value)) {
            return Optional.of(new GroupKey.Psk(value));
        }
        Optional<String> words = value.startsWith("\"") ? unquoted(value) : Optional.of(value);
        return words.filter(GroupKey.Passphrase::valid).map(GroupKey.Passphrase::new);
    }

    private static Optional<NetworkValue> members(String value) {
        List<MacAddress> devices = new ArrayList<>();
        for (String word : value.split("\\s+", -1)) {
            Optional<MacAddress> device = MacAddress.parse(word);
            if (device.isEmpty() || devices.size() == MOST_MEMBERS) {
                return Optional.empty();
            }
            devices.add(device.get());
        }
        return Optional.of(new NetworkValue.Members(devices));
    }

    private static Optional<NetworkValue> words(Pairs.Value pair) {
        return pair.value().matches("[A-Za-z0-9_.:+ -]{1,200}")
                ? Optional.of(new NetworkValue.Words(pair.name(), pair.value()))
                : Optional.empty();
    }

    private static Optional<String> unquoted(String value) {
        return value.length() >= 2 && value.endsWith("\"")
                ? Optional.of(value.substring(1, value.length() - 1))
                : Optional.empty();
    }
}
