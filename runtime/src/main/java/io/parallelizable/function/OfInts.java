package io.parallelizable.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The loops around functions of {@code int} arguments: of one, over an array; of two, over two arrays or over a row of
 * a grid.
 */
final class OfInts extends FunctionLoops {
    private static final int[] NONE = {};

    OfInts(Class<?> container, FunctionName name) {
        super(container, name, "x", "y");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object f = Objects.requireNonNull(in[0]);
        Object first = Objects.requireNonNull(in[1]);
        int x = first instanceof Integer number ? number : 0;
        int[] xs = first instanceof int[] array ? array : NONE;
        int[] ys = in.length == 2 ? NONE : (int[]) Objects.requireNonNull(in[2]);
        int i = from;
        try {
            if (in.length == 3) {
                for (; i < to; i++) {
                    call(f, swept == SECOND ? x : xs[i], ys[i], i, results);
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

    private static void call(Object f, int x, int i, @Nullable Object results) throws Throwable {
        if (results instanceof boolean[] booleans) {
            booleans[i] = ((IntInputs.ToBoolean<?>) f).apply(x);
        } else if (results instanceof int[] ints) {
            ints[i] = ((IntInputs.ToInt<?>) f).apply(x);
        } else if (results instanceof long[] longs) {
            longs[i] = ((IntInputs.ToLong<?>) f).apply(x);
        } else if (results instanceof double[] doubles) {
            doubles[i] = ((IntInputs.ToDouble<?>) f).apply(x);
        } else if (results instanceof Object[] objects) {
            objects[i] = ((IntInputs.ToObject<?, ?>) f).apply(x);
        } else {
            ((IntInputs.Action<?>) f).apply(x);
        }
    }

    private static void call(Object f, int x, int y, int i, @Nullable Object results) throws Throwable {
        if (results instanceof boolean[] booleans) {
            booleans[i] = ((IntPairs.ToBoolean<?>) f).apply(x, y);
        } else if (results instanceof int[] ints) {
            ints[i] = ((IntPairs.ToInt<?>) f).apply(x, y);
        } else if (results instanceof long[] longs) {
            longs[i] = ((IntPairs.ToLong<?>) f).apply(x, y);
        } else if (results instanceof double[] doubles) {
            doubles[i] = ((IntPairs.ToDouble<?>) f).apply(x, y);
        } else if (results instanceof Object[] objects) {
            objects[i] = ((IntPairs.ToObject<?, ?>) f).apply(x, y);
        } else {
            ((IntPairs.Action<?>) f).apply(x, y);
        }
    }
}
