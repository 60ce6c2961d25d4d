package org.hostp2pd.engine;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.NetworkValue;
import org.hostp2pd.p2p.SecretVariables;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Random values of any type that a state or an input is made of, with hostile texts in them and with
/// [AnySimple#SECRETS] wherever a secret may be.
public final class AnyValue {
    private final RandomGenerator random;
    private final AnySimple simple;

    public AnyValue(RandomGenerator random) {
        this.random = random;
        simple = new AnySimple(random);
    }

    public <T> T of(Class<T> type) {
        return type.cast(any(type));
    }

    Object any(Type type) {
        Class<?> plain = RecordNames.raw(type);
        if (plain == Map.class) {
            return map(type);
        } else if (plain == PMap.class) {
            return HashTreePMap.from(map(type));
        } else if (plain == Optional.class) {
            return elements(type, 1).stream().findFirst();
        } else if (plain == List.class) {
            return elements(type, 3);
        } else if (plain == Set.class) {
            return Set.copyOf(new LinkedHashSet<>(elements(type, 3)));
        } else if (plain.isEnum()) {
            return simple.pick(Arrays.asList(plain.getEnumConstants()));
        } else if (plain.isSealed()) {
            return any(simple.pick(Arrays.asList(plain.getPermittedSubclasses())));
        }
        return simple.of(plain).orElseGet(() -> record(plain));
    }

    private List<Object> elements(Type type, int most) {
        List<Object> all = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            all.add(any(RecordNames.argument(type, 0)));
        }
        return List.copyOf(all);
    }

    private Map<Object, Object> map(Type type) {
        Map<Object, Object> all = new LinkedHashMap<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            all.put(any(RecordNames.argument(type, 0)), any(RecordNames.argument(type, 1)));
        }
        return all;
    }

    /// The parts are made again until the record takes them.
    private Object record(Class<?> type) {
        return Stream.generate(() -> attempt(RecordParts.of(type)))
                .limit(10_000)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " takes nothing"));
    }

    private Optional<Object> attempt(RecordParts parts) {
        Object[] values = IntStream.range(0, parts.count())
                .mapToObj(at -> any(parts.type(at)))
                .toArray();
        try {
            return Optional.of(withSecrets(parts.made(values)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Object withSecrets(Object record) {
        return switch (record) {
            case Command.Set set
            when SecretVariables.contains(set.variable()) -> new Command.Set(set.variable(), simple.passphrase());
            case NetworkValue.Words words
            when SecretVariables.contains(words.variable()) ->
                new NetworkValue.Words(words.variable(), simple.passphrase());
            case Settings settings -> settings.withConfigParms(withSecrets(settings.configParms()));
            default -> record;
        };
    }

    private Map<String, String> withSecrets(Map<String, String> variables) {
        Map<String, String> all = new LinkedHashMap<>(variables);
        all.replaceAll((name, value) -> SecretVariables.contains(name) ? simple.passphrase() : value);
        return all;
    }
}
