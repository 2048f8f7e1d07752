package io.parallelizable.checkpoint.internal.identity.values;

import java.io.IOException;
import java.io.Serializable;
import java.lang.ref.SoftReference;
import java.lang.reflect.Array;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Large objects that several inputs may share: each is read once, and its digest is written wherever the object occurs.
 * So nothing may change them meanwhile.
 *
 * <p>These are arrays of numbers, and hashed sets and maps. The digest does not depend on where the object occurs.
 */
public final class Shared {
    /** An array of fewer entries is written faster than what would stand for it. */
    private static final int LARGE = 1 << 10;

    /** Given up where memory is short: inputs may make new arrays and maps whenever they are written. */
    private SoftReference<Map<Object, Object>> standIns = new SoftReference<>(new IdentityHashMap<>());

    /** Stands for an array. */
    record LargeArray(byte[] digest) implements Serializable {}

    /** Makes what stands for an object. */
    @FunctionalInterface
    interface Making {
        Object make() throws IOException;
    }

    static boolean isLargeArray(@Nullable Object object) {
        return object != null
                && object.getClass().isArray()
                && object.getClass().getComponentType().isPrimitive()
                && Array.getLength(object) >= LARGE;
    }

    Object once(Object object, Making making) throws IOException {
        Map<Object, Object> made = standIns.get();
        if (made == null) {
            made = new IdentityHashMap<>();
            standIns = new SoftReference<>(made);
        }
        Object known = made.get(object);
        if (known == null) {
            known = making.make();
            made.put(object, known);
        }
        return known;
    }
}
