package io.parallelizable.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The loops around functions of {@code double} arguments: of one, over an array; of two, over two arrays or over a row
 * of a grid.
 */
final class OfDoubles extends FunctionLoops {
    private static final double[] NONE = {};

    OfDoubles(Class<?> container, FunctionName name) {
        super(container, name, "x", "y");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object f = Objects.requireNonNull(in[0]);
        Object first = Objects.requireNonNull(in[1]);
        double x = first instanceof Double number ? number : 0;
        double[] xs = first instanceof double[] array ? array : NONE;
        double[] ys = in.length == 2 ? NONE : (double[]) Objects.requireNonNull(in[2]);
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

    private static void call(Object f, double x, int i, @Nullable Object results) throws Throwable {
        if (results instanceof boolean[] booleans) {
            booleans[i] = ((DoubleInputs.ToBoolean<?>) f).apply(x);
        } else if (results instanceof int[] ints) {
            ints[i] = ((DoubleInputs.ToInt<?>) f).apply(x);
        } else if (results instanceof long[] longs) {
            longs[i] = ((DoubleInputs.ToLong<?>) f).apply(x);
        } else if (results instanceof double[] doubles) {
            doubles[i] = ((DoubleInputs.ToDouble<?>) f).apply(x);
        } else if (results instanceof Object[] objects) {
            objects[i] = ((DoubleInputs.ToObject<?, ?>) f).apply(x);
        } else {
            ((DoubleInputs.Action<?>) f).apply(x);
        }
    }

    private static void call(Object f, double x, double y, int i, @Nullable Object results) throws Throwable {
        if (results instanceof boolean[] booleans) {
            booleans[i] = ((DoublePairs.ToBoolean<?>) f).apply(x, y);
        } else if (results instanceof int[] ints) {
            ints[i] = ((DoublePairs.ToInt<?>) f).apply(x, y);
        } else if (results instanceof long[] longs) {
            longs[i] = ((DoublePairs.ToLong<?>) f).apply(x, y);
        } else if (results instanceof double[] doubles) {
            doubles[i] = ((DoublePairs.ToDouble<?>) f).apply(x, y);
        } else if (results instanceof Object[] objects) {
            objects[i] = ((DoublePairs.ToObject<?, ?>) f).apply(x, y);
        } else {
            ((DoublePairs.Action<?>) f).apply(x, y);
        }
    }
}
