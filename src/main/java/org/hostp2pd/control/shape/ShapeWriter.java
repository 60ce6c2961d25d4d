package org.hostp2pd.control.shape;

import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.engine.RecordNames;
import org.hostp2pd.engine.RecordParts;
import org.hostp2pd.p2p.Ssid;

/// Values as JSON, by their types alone: a record is an object of its components, one of a family has its `type` before
/// them, a record of a single value is that value, and what is empty is left out.
public final class ShapeWriter {
    /// Which record of a family it is.
    static final String TYPE = "type";

    /// The word, where a word of an enum stands among records.
    static final String WORD = "word";

    private ShapeWriter() {}

    /// @param type what is expected where it stands, with its type arguments
    public static Json of(Type type, Object value) {
        Plain<?> plain = Plain.TEXTS.get(value instanceof Path ? Path.class : value.getClass());
        if (plain != null) {
            return new Json.Text(plain.text(value));
        }
        return switch (value) {
            case Boolean truth -> new Json.Truth(truth);
            case Integer number -> new Json.Whole(number);
            case Long number -> new Json.Whole(number);
            case Ssid ssid ->
                Json.Members.of("text", new Json.Text(ssid.text())).with("octets", ssid.hex());
            case Map<?, ?> map -> map(type, map);
            case Set<?> set -> sorted(items(type, set));
            case Collection<?> all -> items(type, all);
            case Optional<?> optional -> items(type, optional.stream().toList());
            case Enum<?> word -> word(RecordNames.raw(type), word);
            case Record record -> record(RecordNames.raw(type), record);
            default -> throw new IllegalArgumentException("no shape for " + value.getClass());
        };
    }

    private static Json.Items items(Type type, Collection<?> all) {
        Type element = RecordNames.argument(type, 0);
        return new Json.Items(all.stream().map(one -> of(element, one)).toList());
    }

    private static Json sorted(Json.Items items) {
        return new Json.Items(
                items.all().stream().sorted(Comparator.comparing(JsonText::of)).toList());
    }

    private static Json map(Type type, Map<?, ?> map) {
        Map<String, Json> members = new LinkedHashMap<>();
        map.forEach((key, value) -> members.put(
                Objects.requireNonNull(Plain.TEXTS.get(key.getClass())).text(key),
                of(RecordNames.argument(type, 1), value)));
        return new Json.Members(members);
    }

    private static boolean family(Class<?> expected) {
        return expected.isSealed() && !expected.isEnum();
    }

    private static Json word(Class<?> expected, Enum<?> word) {
        return family(expected)
                ? Json.Members.of(TYPE, new Json.Text(RecordNames.name(expected, word.getDeclaringClass())))
                        .with(WORD, word.name())
                : new Json.Text(word.name());
    }

    private static Json record(Class<?> expected, Record record) {
        RecordParts parts = RecordParts.of(record.getClass());
        if (!family(expected) && parts.count() == 1) {
            return of(parts.type(0), parts.value(0, record));
        }
        Map<String, Json> members = new LinkedHashMap<>();
        if (family(expected)) {
            members.put(TYPE, new Json.Text(RecordNames.name(expected, record.getClass())));
        }
        for (int at = 0; at < parts.count(); at++) {
            String name = parts.components().get(at).getName();
            part(parts.type(at), parts.value(at, record)).ifPresent(value -> members.put(name, value));
        }
        return new Json.Members(members);
    }

    /// Empty where nothing is to be written.
    private static Optional<Json> part(Type type, Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(it -> of(RecordNames.argument(type, 0), it));
            case OptionalInt optional ->
                optional.isPresent() ? Optional.of(new Json.Whole(optional.getAsInt())) : Optional.empty();
            case OptionalLong optional ->
                optional.isPresent() ? Optional.of(new Json.Whole(optional.getAsLong())) : Optional.empty();
            default -> Optional.of(of(type, value));
        };
    }
}
