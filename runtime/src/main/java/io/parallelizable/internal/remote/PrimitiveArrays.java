package io.parallelizable.internal.remote;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Arrays of primitives as raw little-endian bytes, which become numbers again without any class being looked up. */
final class PrimitiveArrays {
    private static final List<Class<?>> TYPES = List.of(
            boolean[].class,
            byte[].class,
            char[].class,
            short[].class,
            int[].class,
            long[].class,
            float[].class,
            double[].class);

    /** The bytes of an entry, by code. */
    private static final int[] BYTES = {1, 1, 2, 2, 4, 8, 4, 8};

    private PrimitiveArrays() {}

    /** The code of a class; -1 if it is that of no array of primitives. */
    static int code(Class<?> type) {
        return TYPES.indexOf(type);
    }

    /** How many bytes so many entries of a type's code take. */
    static long bytes(int code, int count) {
        return (long) count * BYTES[code];
    }

    /** The bytes of some entries of an array. */
    static byte[] bytes(Object array, int from, int count) {
        int each = BYTES[code(array.getClass())];
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(count, each)).order(ByteOrder.LITTLE_ENDIAN);
        if (array instanceof boolean[] values) {
            for (int i = 0; i < count; i++) {
                bytes.put((byte) (values[from + i] ? 1 : 0));
            }
        } else if (array instanceof byte[] values) {
            bytes.put(values, from, count);
        } else if (array instanceof char[] values) {
            bytes.asCharBuffer().put(values, from, count);
        } else if (array instanceof short[] values) {
            bytes.asShortBuffer().put(values, from, count);
        } else if (array instanceof int[] values) {
            bytes.asIntBuffer().put(values, from, count);
        } else if (array instanceof long[] values) {
            bytes.asLongBuffer().put(values, from, count);
        } else if (array instanceof float[] values) {
            bytes.asFloatBuffer().put(values, from, count);
        } else {
            bytes.asDoubleBuffer().put((double[]) array, from, count);
        }
        return bytes.array();
    }

    /** The array of a type's code that has those bytes. */
    static Object array(int code, byte[] raw) {
        Object array = Array.newInstance(TYPES.get(code).getComponentType(), raw.length / BYTES[code]);
        ByteBuffer bytes = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
        if (array instanceof boolean[] values) {
            for (int i = 0; i < raw.length; i++) {
                values[i] = raw[i] != 0;
            }
        } else if (array instanceof byte[] values) {
            bytes.get(values);
        } else if (array instanceof char[] values) {
            bytes.asCharBuffer().get(values);
        } else if (array instanceof short[] values) {
            bytes.asShortBuffer().get(values);
        } else if (array instanceof int[] values) {
            bytes.asIntBuffer().get(values);
        } else if (array instanceof long[] values) {
            bytes.asLongBuffer().get(values);
        } else if (array instanceof float[] values) {
            bytes.asFloatBuffer().get(values);
        } else {
            bytes.asDoubleBuffer().get((double[]) array);
        }
        return array;
    }
}
