package org.hostp2pd.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What changed between two objects, as a JSON merge patch (RFC 7396). Exact, because no state holds a `null`.
public final class Difference {
    private Difference() {}

    /// Empty where they are the same.
    public static Optional<Json> between(Json before, Json after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        if (!(before instanceof Json.Members old) || !(after instanceof Json.Members fresh)) {
            return Optional.of(after);
        }
        Map<String, Json> changed = new LinkedHashMap<>();
        old.all().keySet().stream()
                .filter(name -> !fresh.all().containsKey(name))
                .forEach(name -> changed.put(name, new Json.Nothing()));
        fresh.all()
                .forEach((name, value) -> old.at(name)
                        .map(was -> between(was, value))
                        .orElse(Optional.of(value))
                        .ifPresent(it -> changed.put(name, it)));
        return Optional.of(new Json.Members(changed));
    }

    /// What comes of it.
    public static Json applied(Json before, Json difference) {
        if (!(difference instanceof Json.Members(Map<String, Json> changes))) {
            return difference;
        }
        Map<String, Json> after = new LinkedHashMap<>(before.members());
        changes.forEach((name, change) -> {
            if (change instanceof Json.Nothing) {
                after.remove(name);
            } else {
                after.put(name, applied(after.getOrDefault(name, Json.Members.NONE), change));
            }
        });
        return new Json.Members(after);
    }
}
