package io.parallelizable.checkpoint.internal.identity.values;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code List.of}, {@code Set.of} and {@code Map.of} have made, of which serialization shows a proxy alone. The
 * order of sets and maps among them is another one in each JVM.
 *
 * <p>The proxy is opened by writing it: it writes its kind, the number of objects in it, and those.
 *
 * @param kind the proxy's number for it
 * @param elements those of a list or a set; of a map, keys and values in turn
 */
record ImmutableCollection(int kind, List<@Nullable Object> elements) {
    private static final int SET = 2;
    private static final int MAP = 3;

    /** What is written behind the kind besides a byte for each element: the number of elements, and the end. */
    private static final int BEHIND_KIND = 7;

    static boolean isProxy(Object object) {
        return object.getClass().getName().equals("java.util.CollSer");
    }

    static ImmutableCollection of(Object proxy) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<@Nullable Object> elements = new ArrayList<>();
        try (Opening stream = new Opening(bytes, proxy, elements)) {
            stream.writeObject(proxy);
        }
        byte[] written = bytes.toByteArray();
        return new ImmutableCollection(written[written.length - BEHIND_KIND - elements.size() - 1], elements);
    }

    boolean isList() {
        return kind != SET && kind != MAP;
    }

    boolean isMap() {
        return kind == MAP;
    }

    /** The elements of a set; pairs of keys and values of a map. */
    List<?> entries() {
        if (!isMap()) {
            return elements;
        }
        List<Object[]> pairs = new ArrayList<>();
        for (int k = 0; k < elements.size(); k += 2) {
            pairs.add(new Object[] {elements.get(k), elements.get(k + 1)});
        }
        return pairs;
    }

    /** Writes a proxy, and keeps what is in it instead of writing that too. */
    private static final class Opening extends ObjectOutputStream {
        private final Object proxy;
        private final List<@Nullable Object> elements;

        Opening(ByteArrayOutputStream bytes, Object proxy, List<@Nullable Object> elements) throws IOException {
            super(bytes);
            this.proxy = proxy;
            this.elements = elements;
            enableReplaceObject(true);
        }

        @Override
        protected @Nullable Object replaceObject(@Nullable Object object) {
            if (object == proxy) {
                return proxy;
            }
            elements.add(object);
            return null;
        }
    }
}
