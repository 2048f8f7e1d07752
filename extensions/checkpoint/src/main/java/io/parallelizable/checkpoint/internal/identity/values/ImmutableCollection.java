package io.parallelizable.checkpoint.internal.identity.values;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A collection made by {@code List.of}, {@code Set.of} or {@code Map.of}; sets and maps among them have another order
 * in each JVM. Serialization shows only a proxy, which is opened here: it is written with a number in the place of each
 * object in it, and read again.
 *
 * @param numbers a list, set or map like that, of numbers as texts
 * @param objects the objects that the numbers replace
 */
record ImmutableCollection(Object numbers, List<@Nullable Object> objects) {
    static boolean isProxy(Object object) {
        return object.getClass().getName().equals("java.util.CollSer");
    }

    static ImmutableCollection of(Object proxy) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<@Nullable Object> objects = new ArrayList<>();
        try (Numbering stream = new Numbering(bytes, proxy, objects)) {
            stream.writeObject(proxy);
        }
        return new ImmutableCollection(read(bytes.toByteArray()), objects);
    }

    private static Object read(byte[] bytes) throws IOException {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        } catch (ClassNotFoundException impossible) {
            throw new InvalidClassException("a class of the JDK is missing: " + impossible.getMessage());
        }
    }

    boolean isList() {
        return numbers instanceof List;
    }

    boolean isMap() {
        return numbers instanceof Map;
    }

    /** The elements; of a map, pairs of a key and its value. */
    List<?> entries() {
        return numbers instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(entry -> new Object[] {object(entry.getKey()), object(entry.getValue())})
                        .toList()
                : ((Collection<?>) numbers).stream().map(this::object).toList();
    }

    private @Nullable Object object(@Nullable Object number) {
        return number == null ? null : objects.get(Integer.parseInt((String) number));
    }

    /** Writes a proxy, and a number instead of each object in it. */
    private static final class Numbering extends ObjectOutputStream {
        private final Object proxy;
        private final List<@Nullable Object> objects;

        Numbering(ByteArrayOutputStream bytes, Object proxy, List<@Nullable Object> objects) throws IOException {
            super(bytes);
            this.proxy = proxy;
            this.objects = objects;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            if (object == proxy) {
                return proxy;
            }
            objects.add(object);
            return Integer.toString(objects.size() - 1);
        }
    }
}
