package io.parallelizable.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The loops around functions of two {@code long} arguments, over two arrays or over a row of a grid. */
final class OfLongPairs extends FunctionLoops {
    private static final long[] NONE = {};

    OfLongPairs(Class<?> container, FunctionName name) {
        super(container, name, "x", "y");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object function = Objects.requireNonNull(in[0]);
        Object first = Objects.requireNonNull(in[1]);
        boolean row = swept == SECOND;
        long x = row ? (long) first : 0;
        long[] xs = row ? NONE : (long[]) first;
        long[] ys = (long[]) Objects.requireNonNull(in[2]);
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                LongPairs.ToBoolean<?> f = (LongPairs.ToBoolean<?>) function;
                for (; i < to; i++) {
                    booleans[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof int[] ints) {
                LongPairs.ToInt<?> f = (LongPairs.ToInt<?>) function;
                for (; i < to; i++) {
                    ints[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof long[] longs) {
                LongPairs.ToLong<?> f = (LongPairs.ToLong<?>) function;
                for (; i < to; i++) {
                    longs[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof double[] doubles) {
                LongPairs.ToDouble<?> f = (LongPairs.ToDouble<?>) function;
                for (; i < to; i++) {
                    doubles[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else if (results instanceof Object[] objects) {
                LongPairs.ToObject<?, ?> f = (LongPairs.ToObject<?, ?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(row ? x : xs[i], ys[i]);
                }
            } else {
                LongPairs.Action<?> f = (LongPairs.Action<?>) function;
                for (; i < to; i++) {
                    f.apply(row ? x : xs[i], ys[i]);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
