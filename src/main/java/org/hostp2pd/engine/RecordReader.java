package org.hostp2pd.engine;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hostp2pd.engine.Reading.Fault;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Reads what [RecordWriter] wrote. What may stand anywhere follows from the type expected there alone, so that a
/// hostile text can name nothing else.
final class RecordReader {
    private static final int DEEPEST = 64;

    private final TextCursor cursor;
    private int depth;

    RecordReader(TextCursor cursor) {
        this.cursor = cursor;
    }

    /// The value that stands at the cursor, which goes past it. @throws Unreadable when none of that type does
    Object read(Type type) throws Unreadable {
        if (depth == DEEPEST) {
            throw cursor.fault(Fault.TOO_DEEP);
        }
        depth++;
        Object value = value(type, RecordNames.raw(type));
        depth--;
        return value;
    }

    private Object value(Type type, Class<?> plain) throws Unreadable {
        int column = cursor.column();
        if (plain == Map.class) {
            return map(type);
        } else if (plain == PMap.class) {
            return HashTreePMap.from(map(type));
        } else if (Plain.COLLECTIONS.containsKey(plain)) {
            return Plain.collection(plain, elements(Plain.element(type)), column);
        } else if (Plain.VALUES.containsKey(plain)) {
            return Plain.value(plain, cursor.sees('"') ? cursor.quoted() : cursor.word(), column);
        }
        return named(plain, column);
    }

    private List<Object> elements(Type element) throws Unreadable {
        List<Object> elements = new ArrayList<>();
        cursor.expect('[');
        while (!cursor.skips(']')) {
            separate(elements.isEmpty());
            elements.add(read(element));
        }
        return elements;
    }

    private Map<Object, Object> map(Type type) throws Unreadable {
        Map<Object, Object> map = new LinkedHashMap<>();
        cursor.expect('{');
        while (!cursor.skips('}')) {
            separate(map.isEmpty());
            int column = cursor.column();
            Object key = read(RecordNames.argument(type, 0));
            cursor.expect('=');
            if (map.put(key, read(RecordNames.argument(type, 1))) != null) {
                throw new Unreadable(Fault.BAD_VALUE, column);
            }
        }
        return map;
    }

    private void separate(boolean first) throws Unreadable {
        if (!first) {
            cursor.expect(',');
        }
    }

    /// A record or a word of an enum.
    private Object named(Class<?> expected, int column) throws Unreadable {
        String name = cursor.word();
        if (expected.isEnum()) {
            return Plain.word(expected, name, column);
        }
        Class<?> leaf = RecordNames.leaf(expected, name).orElseThrow(() -> new Unreadable(Fault.UNKNOWN_NAME, column));
        if (leaf.isRecord()) {
            return record(leaf, column);
        }
        cursor.expect('(');
        Object word = Plain.word(leaf, cursor.word(), column);
        cursor.expect(')');
        return word;
    }

    private Object record(Class<?> type, int column) throws Unreadable {
        RecordParts parts = RecordParts.of(type);
        Object[] values = new Object[parts.count()];
        for (int at = 0; at < values.length; at++) {
            cursor.expect(at == 0 ? '(' : ',');
            values[at] = read(parts.type(at));
        }
        if (values.length > 0) {
            cursor.expect(')');
        }
        return Plain.made(parts::made, values, column);
    }
}
