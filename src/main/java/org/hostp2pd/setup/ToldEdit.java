package org.hostp2pd.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.NetworkValue;

/// What the service tells a wpa_supplicant that has no file: the lines such a file would have, as keys of
/// `hostp2pd.yaml`.
///
/// @param passphrase of the group
record ToldEdit(Answers answers, Settings now, Optional<String> passphrase) {
    private static final String CONFIG = "config_parms";

    /// Values as YAML, by their keys; only those that are to be others.
    Map<String, String> wishes() {
        Map<String, String> wishes = new LinkedHashMap<>();
        if (now.saveConfig()) {
            wishes.put("save_config_enabled", "False");
        }
        told(parms()).ifPresent(parms -> wishes.put(CONFIG, parms));
        if (!grouped()) {
            wishes.put("network_parms", network());
        }
        return wishes;
    }

    /// What must not say something else than the file does: the service sets it whenever it comes into contact.
    Map<String, String> overruled() {
        Map<String, String> there = parms();
        there.keySet().retainAll(now.configParms().keySet());
        return told(there).map(parms -> Map.of(CONFIG, parms)).orElse(Map.of());
    }

    /// All that is told, where these make a difference to it.
    private Optional<String> told(Map<String, String> wanted) {
        Map<String, String> parms = new LinkedHashMap<>(now.configParms());
        parms.putAll(wanted);
        return parms.equals(now.configParms())
                ? Optional.empty()
                : Optional.of(parms.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + quoted(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    private Map<String, String> parms() {
        Map<String, String> parms = new LinkedHashMap<>();
        parms.put("device_name", answers.identity().name().text());
        parms.put("device_type", answers.identity().type().toString());
        parms.put("config_methods", SupplicantEdit.methods(answers));
        parms.put("p2p_go_intent", "15");
        parms.put("persistent_reconnect", "1");
        answers.group().country().ifPresent(country -> parms.put("country", country));
        return parms;
    }

    /// Whether name and passphrase are those already.
    private boolean grouped() {
        boolean named = now.networkParms().stream()
                .anyMatch(it -> it instanceof NetworkValue.SsidValue(var ssid)
                        && ssid.equals(answers.group().ssid()));
        return named
                && key(now).isPresent()
                && passphrase.map(it -> key(now).filter(it::equals).isPresent()).orElse(true);
    }

    /// The passphrase of the settings.
    static Optional<String> key(Settings settings) {
        return settings.networkParms().stream()
                .flatMap(it -> it instanceof NetworkValue.KeyValue(GroupKey key)
                                && key instanceof GroupKey.Passphrase(String value)
                        ? Stream.of(value)
                        : Stream.of())
                .findFirst();
    }

    private String network() {
        String key = passphrase.or(() -> key(now)).orElse("");
        return Stream.of(
                        "ssid \"" + answers.group().ssid().text() + '"',
                        "psk \"" + key + '"',
                        "proto RSN",
                        "key_mgmt WPA-PSK",
                        "pairwise CCMP",
                        "auth_alg OPEN")
                .map(ToldEdit::quoted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
