package org.hostp2pd.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.NetworkValue;
import org.hostp2pd.p2p.P2pEvent;
import org.hostp2pd.p2p.SecretVariables;
import org.hostp2pd.p2p.WpsPin;

/// Puts another value of the same type in the place of each secret, chosen by its type or its variable.
///
/// The first PIN becomes `00000000`, the first passphrase `removed-secret`, the first PSK 64 zeros. Another secret
/// becomes another value, the same one the same, since the engine compares them: a recording decides as the session
/// did. One instance serves one text and one thread.
final class Redaction implements UnaryOperator<Object> {
    private static final String REMOVED = "removed-secret";
    private static final int PINS = 100_000_000;

    private final Map<Class<?>, Map<Object, Integer>> seen = new HashMap<>();

    @Override
    public Object apply(Object value) {
        return switch (value) {
            case WpsPin pin -> pin(pin);
            case GroupKey key -> key(key);
            case Command.Set(String variable, String set) -> new Command.Set(variable, value(variable, set));
            case NetworkValue.Words(String variable, String words) ->
                new NetworkValue.Words(variable, value(variable, words));
            case Settings settings -> settings.withConfigParms(values(settings.configParms()));
            case P2pEvent event -> Kept.of(event);
            default -> value;
        };
    }

    WpsPin pin(WpsPin pin) {
        return new WpsPin("%08d".formatted(number(pin) % PINS));
    }

    GroupKey key(GroupKey key) {
        return switch (key) {
            case GroupKey.Passphrase passphrase -> new GroupKey.Passphrase(removed(passphrase));
            case GroupKey.Psk psk -> new GroupKey.Psk("%064d".formatted(number(psk)));
        };
    }

    /// The value of a variable of wpa_supplicant.
    String value(String variable, String value) {
        return SecretVariables.contains(variable) ? removed(value) : value;
    }

    private Map<String, String> values(Map<String, String> variables) {
        Map<String, String> redacted = new LinkedHashMap<>();
        variables.forEach((variable, value) -> redacted.put(variable, value(variable, value)));
        return redacted;
    }

    private String removed(Object secret) {
        int number = number(secret);
        return number == 0 ? REMOVED : REMOVED + "-" + number;
    }

    /// How many others of its class came before it.
    private int number(Object secret) {
        Map<Object, Integer> numbers = seen.computeIfAbsent(secret.getClass(), _ -> new HashMap<>());
        return numbers.computeIfAbsent(secret, _ -> numbers.size());
    }
}
