package io.parallelizable.internal.inputs;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The primitive values of boxed ones, some of which are missing.
 *
 * @param values an array of the primitive type, with anything in the place of a null
 * @param nulls the indices of the nulls, ascending
 */
public record Unboxed(Object values, int[] nulls) {
    /** Unboxes values, into an array or, where there is a null, into one of these. */
    public static Object of(Collection<? extends @Nullable Object> inputs, Class<?> component) {
        @Nullable Object[] boxed = inputs.toArray();
        Object values = Array.newInstance(component, boxed.length);
        unbox(boxed, values);
        int[] nulls =
                IntStream.range(0, boxed.length).filter(i -> boxed[i] == null).toArray();
        return nulls.length == 0 ? values : new Unboxed(values, nulls);
    }

    /** The common types have loops of their own, which are many times faster. */
    private static void unbox(@Nullable Object[] boxed, Object values) {
        if (values instanceof int[] ints) {
            for (int i = 0; i < boxed.length; i++) {
                ints[i] = boxed[i] == null ? 0 : (Integer) boxed[i];
            }
        } else if (values instanceof long[] longs) {
            for (int i = 0; i < boxed.length; i++) {
                longs[i] = boxed[i] == null ? 0 : (Long) boxed[i];
            }
        } else if (values instanceof double[] doubles) {
            for (int i = 0; i < boxed.length; i++) {
                doubles[i] = boxed[i] == null ? 0 : (Double) boxed[i];
            }
        } else {
            unboxAny(boxed, values);
        }
    }

    private static void unboxAny(@Nullable Object[] boxed, Object values) {
        for (int i = 0; i < boxed.length; i++) {
            if (boxed[i] != null) {
                Array.set(values, i, boxed[i]);
            }
        }
    }
}
