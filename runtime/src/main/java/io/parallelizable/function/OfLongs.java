package io.parallelizable.function;

import io.parallelizable.companion.Inputs;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The loops around functions of {@code long} arguments: of one, over an array or a range; of two, over two arrays or
 * over a row of a grid.
 */
final class OfLongs extends FunctionLoops {
    private static final long[] NONE = {};

    OfLongs(Class<?> container, FunctionName name) {
        super(container, name, "x", "y");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object f = Objects.requireNonNull(in[0]);
        Object first = Objects.requireNonNull(in[1]);
        long x = first instanceof Long number ? number : 0;
        long[] xs = first instanceof long[] array ? array : NONE;
        long[] ys = in.length == 2 ? NONE : (long[]) Objects.requireNonNull(in[2]);
        int i = from;
        try {
            if (in.length == 3) {
                for (; i < to; i++) {
                    call(f, swept == SECOND ? x : xs[i], ys[i], i, results);
                }
            } else if (swept == Inputs.RANGE) {
                for (; i < to; i++) {
                    call(f, x + i, i, results);
                }
            } else {
                for (; i < to; i++) {
                    call(f, xs[i], i, results);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void call(Object f, long x, int i, @Nullable Object results) throws Throwable {
        if (results instanceof boolean[] booleans) {
            booleans[i] = ((LongInputs.ToBoolean<?>) f).apply(x);
        } else if (results instanceof int[] ints) {
            ints[i] = ((LongInputs.ToInt<?>) f).apply(x);
        } else if (results instanceof long[] longs) {
            longs[i] = ((LongInputs.ToLong<?>) f).apply(x);
        } else if (results instanceof double[] doubles) {
            doubles[i] = ((LongInputs.ToDouble<?>) f).apply(x);
        } else if (results instanceof Object[] objects) {
            objects[i] = ((LongInputs.ToObject<?, ?>) f).apply(x);
        } else {
            ((LongInputs.Action<?>) f).apply(x);
        }
    }

    private static void call(Object f, long x, long y, int i, @Nullable Object results) throws Throwable {
        if (results instanceof boolean[] booleans) {
            booleans[i] = ((LongPairs.ToBoolean<?>) f).apply(x, y);
        } else if (results instanceof int[] ints) {
            ints[i] = ((LongPairs.ToInt<?>) f).apply(x, y);
        } else if (results instanceof long[] longs) {
            longs[i] = ((LongPairs.ToLong<?>) f).apply(x, y);
        } else if (results instanceof double[] doubles) {
            doubles[i] = ((LongPairs.ToDouble<?>) f).apply(x, y);
        } else if (results instanceof Object[] objects) {
            objects[i] = ((LongPairs.ToObject<?, ?>) f).apply(x, y);
        } else {
            ((LongPairs.Action<?>) f).apply(x, y);
        }
    }
}
