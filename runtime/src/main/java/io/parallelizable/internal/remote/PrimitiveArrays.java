package io.parallelizable.internal.remote;

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
        if (array instanceof boolean[] values) {
            byte[] bytes = new byte[count];
            for (int i = 0; i < count; i++) {
                bytes[i] = (byte) (values[from + i] ? 1 : 0);
            }
            return bytes;
        } else if (array instanceof byte[] values) {
            return room(count, Byte.BYTES).put(values, from, count).array();
        }
        return multibyte(array, from, count);
    }

    private static byte[] multibyte(Object array, int from, int count) {
        ByteBuffer bytes;
        if (array instanceof char[] values) {
            bytes = room(count, Character.BYTES);
            bytes.asCharBuffer().put(values, from, count);
        } else if (array instanceof short[] values) {
            bytes = room(count, Short.BYTES);
            bytes.asShortBuffer().put(values, from, count);
        } else if (array instanceof int[] values) {
            bytes = room(count, Integer.BYTES);
            bytes.asIntBuffer().put(values, from, count);
        } else if (array instanceof long[] values) {
            bytes = room(count, Long.BYTES);
            bytes.asLongBuffer().put(values, from, count);
        } else if (array instanceof float[] values) {
            bytes = room(count, Float.BYTES);
            bytes.asFloatBuffer().put(values, from, count);
        } else {
            bytes = room(count, Double.BYTES);
            bytes.asDoubleBuffer().put((double[]) array, from, count);
        }
        return bytes.array();
    }

    private static ByteBuffer room(int count, int each) {
        return ByteBuffer.allocate(Math.multiplyExact(count, each)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The array of a type's code that has those bytes. */
    static Object array(int code, byte[] raw) {
        ByteBuffer bytes = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
        switch (code) {
            case 0:
                return booleans(raw);
            case 1:
                return raw;
            case 2:
                char[] chars = new char[raw.length / Character.BYTES];
                bytes.asCharBuffer().get(chars);
                return chars;
            case 3:
                short[] shorts = new short[raw.length / Short.BYTES];
                bytes.asShortBuffer().get(shorts);
                return shorts;
            case 4:
                int[] ints = new int[raw.length / Integer.BYTES];
                bytes.asIntBuffer().get(ints);
                return ints;
            case 5:
                long[] longs = new long[raw.length / Long.BYTES];
                bytes.asLongBuffer().get(longs);
                return longs;
            case 6:
                float[] floats = new float[raw.length / Float.BYTES];
                bytes.asFloatBuffer().get(floats);
                return floats;
            default:
                double[] doubles = new double[raw.length / Double.BYTES];
                bytes.asDoubleBuffer().get(doubles);
                return doubles;
        }
    }

    private static boolean[] booleans(byte[] raw) {
        boolean[] values = new boolean[raw.length];
        for (int i = 0; i < raw.length; i++) {
            values[i] = raw[i] != 0;
        }
        return values;
    }
}
