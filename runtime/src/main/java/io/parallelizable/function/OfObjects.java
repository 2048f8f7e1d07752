package io.parallelizable.function;

import io.parallelizable.companion.Inputs;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.RandomStreams;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The loops around functions of objects: of one, over an array or over random generators; of two, over two arrays, over
 * a row of a grid, or over inputs of any type, boxed if they are primitive, beside a {@code perThread} object.
 */
final class OfObjects extends FunctionLoops {
    OfObjects(Class<?> container, FunctionName name) {
        super(container, name, "x", "y");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object f = Objects.requireNonNull(in[0]);
        int i = from;
        try {
            if (in.length == 3) {
                boolean held = swept == SECOND || swept == Inputs.RANGE;
                Object ys = Objects.requireNonNull(in[2]);
                for (; i < to; i++) {
                    call(f, held ? in[1] : ((Object[]) Objects.requireNonNull(in[1]))[i], element(ys, i), i, results);
                }
            } else if (in[1] instanceof RandomStreams streams) {
                for (; i < to; i++) {
                    call(f, streams.generator(i, 0), i, results);
                }
            } else {
                Object[] xs = (Object[]) Objects.requireNonNull(in[1]);
                for (; i < to; i++) {
                    call(f, xs[i], i, results);
                }
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
    private static void call(Object f, @Nullable Object x, int i, @Nullable Object results) throws Throwable {
        if (results instanceof boolean[] booleans) {
            booleans[i] = ((ObjectInputs.ToBoolean<Object, ?>) f).apply(x);
        } else if (results instanceof int[] ints) {
            ints[i] = ((ObjectInputs.ToInt<Object, ?>) f).apply(x);
        } else if (results instanceof long[] longs) {
            longs[i] = ((ObjectInputs.ToLong<Object, ?>) f).apply(x);
        } else if (results instanceof double[] doubles) {
            doubles[i] = ((ObjectInputs.ToDouble<Object, ?>) f).apply(x);
        } else if (results instanceof Object[] objects) {
            objects[i] = ((ObjectInputs.ToObject<Object, ?, ?>) f).apply(x);
        } else {
            ((ObjectInputs.Action<Object, ?>) f).apply(x);
        }
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
