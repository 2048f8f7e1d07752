package io.parallelizable.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The loops around functions of two {@code double} arguments, over two arrays or over a row of a grid. */
final class OfDoublePairs extends FunctionLoops {
    private static final double[] NONE = {};

    OfDoublePairs(Class<?> container, FunctionName name) {
        super(container, name, "x", "y");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object function = Objects.requireNonNull(in[0]);
        Object first = Objects.requireNonNull(in[1]);
        boolean row = swept == SECOND;
        double x = row ? (double) first : 0;
        double[] xs = row ? NONE : (double[]) first;
        double[] ys = (double[]) Objects.requireNonNull(in[2]);
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                DoublePairs.ToBoolean<?> f = (DoublePairs.ToBoolean<?>) function;
                for (; i < to; i++) {
                    booleans[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof int[] ints) {
                DoublePairs.ToInt<?> f = (DoublePairs.ToInt<?>) function;
                for (; i < to; i++) {
                    ints[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof long[] longs) {
                DoublePairs.ToLong<?> f = (DoublePairs.ToLong<?>) function;
                for (; i < to; i++) {
                    longs[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof double[] doubles) {
                DoublePairs.ToDouble<?> f = (DoublePairs.ToDouble<?>) function;
                for (; i < to; i++) {
                    doubles[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof Object[] objects) {
                DoublePairs.ToObject<?, ?> f = (DoublePairs.ToObject<?, ?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else {
                DoublePairs.Action<?> f = (DoublePairs.Action<?>) function;
                for (; i < to; i++) {
                    f.apply(row ? x : xs[i], ys[i]);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
