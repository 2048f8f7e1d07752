package io.parallelizable.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The loop around functions of two objects: over two arrays, over a row of a grid, or over inputs of any type, boxed if
 * they are primitive, beside an object of the thread's own.
 */
final class OfPairs extends FunctionLoops {
    OfPairs(Class<?> container, FunctionName name) {
        super(container, name, "x", "y");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object f = Objects.requireNonNull(in[0]);
        boolean held = swept == SECOND || swept == RANGE;
        Object ys = Objects.requireNonNull(in[2]);
        int i = from;
        try {
            for (; i < to; i++) {
                Object x = held ? in[1] : ((Object[]) Objects.requireNonNull(in[1]))[i];
                call(f, x, element(ys, i), i, results);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static @Nullable Object element(Object input, int i) {
        if (input instanceof Object[] objects) {
            return objects[i];
        } else if (input instanceof double[] doubles) {
            return doubles[i];
        } else if (input instanceof int[] ints) {
            return ints[i];
        } else if (input instanceof long[] longs) {
            return longs[i];
        }
        // The number of a range that has the index 0.
        return (long) input + i;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // a function of those, which may take null
    private static void call(Object f, @Nullable Object x, @Nullable Object y, int i, @Nullable Object results)
            throws Throwable {
        if (results instanceof boolean[] booleans) {
            booleans[i] = ((ObjectPairs.ToBoolean<Object, Object, ?>) f).apply(x, y);
        } else if (results instanceof int[] ints) {
            ints[i] = ((ObjectPairs.ToInt<Object, Object, ?>) f).apply(x, y);
        } else if (results instanceof long[] longs) {
            longs[i] = ((ObjectPairs.ToLong<Object, Object, ?>) f).apply(x, y);
        } else if (results instanceof double[] doubles) {
            doubles[i] = ((ObjectPairs.ToDouble<Object, Object, ?>) f).apply(x, y);
        } else if (results instanceof Object[] objects) {
            objects[i] = ((ObjectPairs.ToObject<Object, Object, ?, ?>) f).apply(x, y);
        } else {
            ((ObjectPairs.Action<Object, Object, ?>) f).apply(x, y);
        }
    }
}
