package org.hostp2pd.engine;

import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.hostp2pd.engine.Reading.Fault;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;

/// The values in a recording that are no records of ours, by their classes.
final class Plain {
    /// Made of one text.
    static final Map<Class<?>, Function<String, Object>> VALUES = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(boolean.class, Plain::truth),
            Map.entry(Boolean.class, Plain::truth),
            Map.entry(Path.class, Path::of),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(InterfaceName.class, InterfaceName::new),
            Map.entry(MacAddress.class, MacAddress::of));

    /// Made of elements.
    static final Map<Class<?>, Function<List<Object>, Object>> COLLECTIONS = Map.of(
            List.class,
            List::copyOf,
            Set.class,
            Plain::set,
            Optional.class,
            Plain::optional,
            OptionalInt.class,
            all -> optional(all).map(one -> OptionalInt.of((int) one)).orElse(OptionalInt.empty()),
            OptionalLong.class,
            all -> optional(all).map(one -> OptionalLong.of((long) one)).orElse(OptionalLong.empty()));

    private Plain() {}

    /// What the elements of a collection are.
    static Type element(Type collection) {
        if (collection == OptionalInt.class) {
            return int.class;
        }
        return collection == OptionalLong.class ? long.class : RecordNames.argument(collection, 0);
    }

    static Object value(Class<?> type, String text, int column) throws Unreadable {
        return made(Objects.requireNonNull(VALUES.get(type)), text, column);
    }

    static Object collection(Class<?> type, List<Object> elements, int column) throws Unreadable {
        return made(Objects.requireNonNull(COLLECTIONS.get(type)), elements, column);
    }

    static Object word(Class<?> type, String name, int column) throws Unreadable {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unreadable(Fault.UNKNOWN_NAME, column));
    }

    /// What is made of the parts. @throws Unreadable when they are refused
    static <T> Object made(Function<T, Object> maker, T parts, int column) throws Unreadable {
        try {
            return maker.apply(parts);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException _) {
            throw new Unreadable(Fault.BAD_VALUE, column);
        }
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Optional<Object> optional(List<Object> all) {
        if (all.size() > 1) {
            throw new IllegalArgumentException("more than one");
        }
        return all.stream().findFirst();
    }

    private static Set<Object> set(List<Object> all) {
        Set<Object> set = new LinkedHashSet<>(all);
        if (set.size() < all.size()) {
            throw new IllegalArgumentException("twice the same");
        }
        return Set.copyOf(set);
    }
}
