package io.parallelizable.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The loops around functions of two {@code int} arguments, over two arrays or over a row of a grid. */
final class OfIntPairs extends FunctionLoops {
    private static final int[] NONE = {};

    OfIntPairs(Class<?> container, FunctionName name) {
        super(container, name, "x", "y");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object function = Objects.requireNonNull(in[0]);
        Object first = Objects.requireNonNull(in[1]);
        boolean row = swept == SECOND;
        int x = row ? (int) first : 0;
        int[] xs = row ? NONE : (int[]) first;
        int[] ys = (int[]) Objects.requireNonNull(in[2]);
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                IntPairs.ToBoolean<?> f = (IntPairs.ToBoolean<?>) function;
                for (; i < to; i++) {
                    booleans[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof int[] ints) {
                IntPairs.ToInt<?> f = (IntPairs.ToInt<?>) function;
                for (; i < to; i++) {
                    ints[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof long[] longs) {
                IntPairs.ToLong<?> f = (IntPairs.ToLong<?>) function;
                for (; i < to; i++) {
                    longs[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof double[] doubles) {
                IntPairs.ToDouble<?> f = (IntPairs.ToDouble<?>) function;
                for (; i < to; i++) {
                    doubles[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof Object[] objects) {
                IntPairs.ToObject<?, ?> f = (IntPairs.ToObject<?, ?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else {
                IntPairs.Action<?> f = (IntPairs.Action<?>) function;
                for (; i < to; i++) {
                    f.apply(row ? x : xs[i], ys[i]);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
