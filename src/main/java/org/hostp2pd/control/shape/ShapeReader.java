package org.hostp2pd.control.shape;

import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.hostp2pd.control.Json;
import org.hostp2pd.engine.RecordNames;
import org.hostp2pd.engine.RecordParts;
import org.hostp2pd.p2p.Ssid;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Reads what [ShapeWriter] wrote. What may stand anywhere follows from the type expected there alone, so that hostile
/// JSON can name nothing else.
public final class ShapeReader {
    private ShapeReader() {}

    /// @throws Mismatch where the JSON is nothing of that type
    public static <T> T read(Class<T> type, Json json) throws Mismatch {
        return type.cast(value(type, json));
    }

    private static Object value(Type type, Json json) throws Mismatch {
        Class<?> plain = RecordNames.raw(type);
        if (Plain.TEXTS.containsKey(plain)) {
            String text = text(plain, json);
            return made(
                    plain,
                    () -> Objects.requireNonNull(Plain.TEXTS.get(plain)).read().apply(text));
        } else if (plain == boolean.class || plain == Boolean.class) {
            return truth(json);
        } else if (plain == int.class || plain == Integer.class) {
            return made(plain, () -> Math.toIntExact(number(json)));
        } else if (plain == long.class || plain == Long.class) {
            return made(plain, () -> number(json));
        } else if (plain == Ssid.class) {
            return ssid(json);
        } else if (Map.class.isAssignableFrom(plain)) {
            return map(type, plain, json);
        } else if (plain == List.class || plain == Set.class || plain == Optional.class) {
            return collection(type, plain, json);
        }
        return plain.isEnum() ? word(plain, json) : record(plain, json);
    }

    private static String text(Class<?> type, Json json) throws Mismatch {
        if (json instanceof Json.Text(String text)) {
            return text;
        }
        throw new Mismatch("a text for " + type.getSimpleName());
    }

    private static boolean truth(Json json) throws Mismatch {
        if (json instanceof Json.Truth(boolean truth)) {
            return truth;
        }
        throw new Mismatch("true or false");
    }

    private static long number(Json json) {
        if (json instanceof Json.Whole(long number)) {
            return number;
        }
        throw new IllegalArgumentException("no number");
    }

    private static Ssid ssid(Json json) throws Mismatch {
        return json.text("octets").flatMap(Ssid::parseHex).orElseThrow(() -> new Mismatch("an SSID"));
    }

    private static Object map(Type type, Class<?> plain, Json json) throws Mismatch {
        Map<Object, Object> all = new LinkedHashMap<>();
        for (Map.Entry<String, Json> member : json.members().entrySet()) {
            Object key = value(RecordNames.argument(type, 0), new Json.Text(member.getKey()));
            all.put(key, value(RecordNames.argument(type, 1), member.getValue()));
        }
        return plain == PMap.class ? HashTreePMap.from(all) : all;
    }

    private static Object collection(Type type, Class<?> plain, Json json) throws Mismatch {
        if (!(json instanceof Json.Items(List<Json> items))) {
            throw new Mismatch("an array");
        }
        List<Object> all = new ArrayList<>();
        for (Json item : items) {
            all.add(value(RecordNames.argument(type, 0), item));
        }
        if (plain == Optional.class) {
            return all.stream().findFirst();
        }
        return plain == List.class ? List.copyOf(all) : Set.copyOf(new LinkedHashSet<>(all));
    }

    private static Object word(Class<?> type, Json json) throws Mismatch {
        String name = text(type, json);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Mismatch("a word of " + type.getSimpleName()));
    }

    private static Object record(Class<?> expected, Json json) throws Mismatch {
        if (!expected.isSealed()) {
            RecordParts parts = RecordParts.of(expected);
            return parts.count() == 1
                    ? made(expected, parts, value(parts.type(0), json))
                    : record(expected, parts, json);
        }
        Class<?> leaf = json.text(ShapeWriter.TYPE)
                .flatMap(name -> RecordNames.leaf(expected, name))
                .orElseThrow(() -> new Mismatch("the type of " + expected.getSimpleName()));
        return leaf.isRecord()
                ? record(leaf, RecordParts.of(leaf), json)
                : word(leaf, json.at(ShapeWriter.WORD).orElse(json));
    }

    private static Object record(Class<?> type, RecordParts parts, Json json) throws Mismatch {
        Object[] values = new Object[parts.count()];
        for (int at = 0; at < values.length; at++) {
            String name = parts.components().get(at).getName();
            values[at] = part(parts.type(at), json.at(name), name);
        }
        return made(type, parts, values);
    }

    private static Object part(Type type, Optional<Json> json, String name) throws Mismatch {
        Class<?> plain = RecordNames.raw(type);
        if (plain == Optional.class) {
            return json.isEmpty() ? json : Optional.of(value(RecordNames.argument(type, 0), json.get()));
        } else if (plain == OptionalInt.class) {
            return json.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) value(int.class, json.get()));
        } else if (plain == OptionalLong.class) {
            return json.isEmpty() ? OptionalLong.empty() : OptionalLong.of((long) value(long.class, json.get()));
        }
        return value(type, json.orElseThrow(() -> new Mismatch("the member " + name)));
    }

    private static Object made(Class<?> type, RecordParts parts, Object... values) throws Mismatch {
        return made(type, () -> parts.made(values));
    }

    private static Object made(Class<?> type, Supplier<Object> maker) throws Mismatch {
        try {
            return maker.get();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException _) {
            throw new Mismatch("another value for " + type.getSimpleName());
        }
    }
}
