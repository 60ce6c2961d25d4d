package org.hostp2pd.engine;

import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.pcollections.PMap;

/// Writes values made of records as one line of text: `Name(part,part)`, `[element,element]`, `{key=value}`, an
/// optional value as a list of at most one. [RecordReader] reads them back.
///
/// @param redaction what is written for a value, of the same class; asked for every value before its parts
record RecordWriter(UnaryOperator<Object> redaction) {
    /// The text of a value. Does not fail on anything the engine's records are made of.
    ///
    /// @param type what is expected where it stands, with its type arguments
    String text(Type type, Object whole) {
        Object value = redaction.apply(whole);
        return switch (value) {
            case String text -> TextWriter.quoted(text);
            case Path path -> TextWriter.quoted(path.toString());
            case InterfaceName name -> TextWriter.word(name.value());
            case MacAddress address -> address.toString();
            case Optional<?> optional -> list(texts(type, optional.stream()));
            case OptionalInt optional -> list(texts(type, optional.stream().boxed()));
            case OptionalLong optional -> list(texts(type, optional.stream().boxed()));
            case PMap<?, ?> map -> map(entries(type, map).sorted());
            case Map<?, ?> map -> map(entries(type, map));
            case Set<?> set -> list(texts(type, set.stream()).sorted());
            case Collection<?> all -> list(texts(type, all.stream()));
            case Enum<?> word -> word(RecordNames.raw(type), word);
            case Record record -> record(RecordNames.raw(type), record);
            default -> TextWriter.word(value.toString());
        };
    }

    private Stream<String> texts(Type collection, Stream<?> elements) {
        Type element = RecordNames.argument(collection, 0);
        return elements.map(one -> text(element, one));
    }

    private Stream<String> entries(Type type, Map<?, ?> map) {
        Type key = RecordNames.argument(type, 0);
        Type value = RecordNames.argument(type, 1);
        return map.entrySet().stream().map(entry -> text(key, entry.getKey()) + "=" + text(value, entry.getValue()));
    }

    private static String list(Stream<String> elements) {
        return elements.collect(Collectors.joining(",", "[", "]"));
    }

    private static String map(Stream<String> entries) {
        return entries.collect(Collectors.joining(",", "{", "}"));
    }

    /// A word in a family of records has the name of its enum, as they have theirs.
    private static String word(Class<?> expected, Enum<?> word) {
        return expected.isSealed() && !expected.isEnum()
                ? RecordNames.name(expected, word.getDeclaringClass()) + "(" + word.name() + ")"
                : word.name();
    }

    private String record(Class<?> expected, Record record) {
        String name = RecordNames.name(expected, record.getClass());
        RecordParts parts = RecordParts.of(record.getClass());
        return parts.count() == 0
                ? name
                : IntStream.range(0, parts.count())
                        .mapToObj(at -> text(parts.type(at), parts.value(at, record)))
                        .collect(Collectors.joining(",", name + "(", ")"));
    }
}
