package org.hostp2pd.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;

/// What a record is made of and how it is made, looked up once for each record class.
public record RecordParts(List<RecordComponent> components, Constructor<?> constructor) {
    private static final ClassValue<RecordParts> BY_TYPE = new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
            return looked(type);
        }
    };

    public static RecordParts of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    private static RecordParts looked(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordParts(components, type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no record: " + type, e);
        }
    }

    public int count() {
        return components.size();
    }

    public Type type(int index) {
        return components.get(index).getGenericType();
    }

    public Object value(int index, Record record) {
        try {
            return Objects.requireNonNull(components.get(index).getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + components.get(index), e);
        }
    }

    /// A record of these values. @throws IllegalArgumentException when the record refuses them
    public Object made(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("refused", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call " + constructor, e);
        }
    }
}
