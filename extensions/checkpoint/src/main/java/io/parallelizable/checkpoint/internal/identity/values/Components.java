package io.parallelizable.checkpoint.internal.identity.values;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Stands for a record that is not serializable: its components say all that it is. */
@SuppressWarnings("serial") // components that are not serializable are refused when they are written
record Components(String type, @Nullable Object[] values) implements Serializable {
    static Components of(Record object) throws IOException {
        RecordComponent[] components = object.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = value(object, components[k].getAccessor());
        }
        return new Components(object.getClass().getName(), values);
    }

    private static @Nullable Object value(Record object, Method accessor) throws IOException {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(object);
        } catch (InaccessibleObjectException | IllegalAccessException hidden) {
            throw new NotSerializableException(object.getClass().getName());
        } catch (InvocationTargetException failure) {
            InvalidObjectException invalid = new InvalidObjectException(accessor + " throws an exception");
            invalid.initCause(failure.getCause());
            throw invalid;
        }
    }
}
