package org.hostp2pd.engine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Under which name a record or enum stands where a type is expected: its simple name, after those of the sealed
/// families between the two. No class is ever looked for by a name; only what a family permits can be named.
///
/// @param leaves by name
/// @param names  by leaf
public record RecordNames(Map<String, Class<?>> leaves, Map<Class<?>, String> names) {
    private static final ClassValue<RecordNames> BY_TYPE = new ClassValue<>() {
        @Override
        protected RecordNames computeValue(Class<?> type) {
            return of(type);
        }
    };

    private static RecordNames of(Class<?> expected) {
        Map<String, Class<?>> leaves = new LinkedHashMap<>();
        collect(expected, "", leaves);
        Map<Class<?>, String> names = new LinkedHashMap<>();
        leaves.forEach((name, leaf) -> names.putIfAbsent(leaf, name));
        return new RecordNames(leaves, names);
    }

    private static void collect(Class<?> type, String family, Map<String, Class<?>> leaves) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            leaves.put(family + type.getSimpleName(), type);
            return;
        }
        for (Class<?> one : permitted) {
            collect(one, one.isSealed() ? family + one.getSimpleName() + "." : family, leaves);
        }
    }

    /// The record or enum of that name; empty where the type has none.
    public static Optional<Class<?>> leaf(Class<?> expected, String name) {
        return Optional.ofNullable(BY_TYPE.get(expected).leaves.get(name));
    }

    public static String name(Class<?> expected, Class<?> leaf) {
        return BY_TYPE.get(expected).names.getOrDefault(leaf, leaf.getSimpleName());
    }

    /// The class without its type arguments.
    public static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic when generic.getRawType() instanceof Class<?> plain -> plain;
            default -> Object.class;
        };
    }

    /// One of the type arguments.
    public static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }
}
