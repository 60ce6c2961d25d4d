package org.hostp2pd.cli.client;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hostp2pd.control.Json;
import org.hostp2pd.p2p.MacAddress;

/// Which device is meant by what was typed: an address, a nickname, or the name a device gives itself.
final class Devices {
    private final Json state;

    Devices(Json state) {
        this.state = state;
    }

    /// Their addresses: more than one where several have that name.
    Set<String> meant(String typed) {
        Optional<MacAddress> address = MacAddress.parse(typed.toLowerCase(Locale.ROOT));
        if (address.isPresent()) {
            return Set.of(address.get().toString());
        }
        Set<String> named = matching(nicknames(), typed);
        return named.isEmpty() ? matching(names(), typed) : named;
    }

    private static Set<String> matching(Map<String, String> names, String typed) {
        Set<String> all = new TreeSet<>();
        names.forEach((address, name) -> {
            if (name.equals(typed)) {
                all.add(address);
            }
        });
        return all;
    }

    /// What a device is called here, else by itself; hostile.
    Optional<String> name(String address) {
        return Optional.ofNullable(nicknames().get(address))
                .or(() -> Optional.ofNullable(names().get(address)))
                .filter(name -> !name.isBlank());
    }

    private Map<String, String> nicknames() {
        Map<String, String> all = new LinkedHashMap<>();
        state.at("rules")
                .flatMap(rules -> rules.at("nicknames"))
                .orElse(Json.Members.NONE)
                .members()
                .keySet()
                .forEach(address -> state.at("rules")
                        .flatMap(rules -> rules.at("nicknames"))
                        .flatMap(it -> it.text(address))
                        .ifPresent(name -> all.put(address, name)));
        return all;
    }

    private Map<String, String> names() {
        Map<String, String> all = new LinkedHashMap<>();
        each(
                "peers",
                (address, peer) ->
                        peer.at("facts").flatMap(it -> it.text("name")).ifPresent(name -> all.put(address, name)));
        each(
                "asking",
                (address, one) ->
                        one.at("who").flatMap(it -> it.text("name")).ifPresent(name -> all.put(address, name)));
        each(
                "stations",
                (address, one) -> one.text("name")
                        .ifPresent(name -> all.put(one.text("device").orElse(address), name)));
        return all;
    }

    private void each(String member, java.util.function.BiConsumer<String, Json> taker) {
        state.at(member).orElse(Json.Members.NONE).members().forEach(taker);
    }
}
