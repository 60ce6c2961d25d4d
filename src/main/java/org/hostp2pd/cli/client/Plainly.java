package org.hostp2pd.cli.client;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hostp2pd.control.Json;

/// What a service knows, for a program: version 1 of the shape that the manual page describes. The PIN and keys are in
/// none of it; `pin` is the command for the PIN.
final class Plainly {
    /// Of the shape.
    static final int VERSION = 1;

    private Plainly() {}

    static Json.Members versioned() {
        return Json.Members.NONE.with("version", VERSION);
    }

    static Json status(Json greeting, Json state) {
        Json.Members status = versioned().with("service", greeting);
        for (String name : List.of("contact", "device", "paused", "stopped", "group", "asking")) {
            status = state.at(name).map(Plainly::discreet).isPresent()
                    ? status.with(name, discreet(state.at(name).orElseThrow()))
                    : status;
        }
        return status.with("stations", count(state, "stations")).with("peers", count(state, "peers"));
    }

    private static long count(Json state, String member) {
        return state.at(member).orElse(Json.Members.NONE).members().size();
    }

    /// A part of the state as it is.
    static Json part(Json state, String member) {
        return versioned().with(member, discreet(state.at(member).orElse(Json.Members.NONE)));
    }

    /// The same without what lets somebody in. A device that calls itself `key` loses nothing by it but that name
    /// as that of a rule.
    static Json discreet(Json json) {
        return json instanceof Json.Members(Map<String, Json> all)
                ? new Json.Members(all.entrySet().stream()
                        .filter(member -> !member.getKey().equals("pin")
                                && !member.getKey().equals("key")
                                && !member.getKey().equals("known"))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                member -> discreet(member.getValue()),
                                (one, _) -> one,
                                java.util.LinkedHashMap::new)))
                : json;
    }
}
