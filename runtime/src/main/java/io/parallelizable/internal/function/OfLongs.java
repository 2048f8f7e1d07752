package io.parallelizable.internal.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The loops around functions of a {@code long}, over an array. */
final class OfLongs extends FunctionLoops {
    OfLongs(Class<?> container) {
        super(container);
    }

    @Override
    void loop(Object f, Object input, int from, int to, @Nullable Object results) throws ChunkFailure {
        long[] inputs = (long[]) input;
        if (results instanceof boolean[] booleans) {
            booleans((LongPredicate) f, inputs, from, to, booleans);
        } else if (results instanceof int[] ints) {
            ints((LongToIntFunction) f, inputs, from, to, ints);
        } else if (results instanceof long[] longs) {
            longs((LongUnaryOperator) f, inputs, from, to, longs);
        } else if (results instanceof double[] doubles) {
            doubles((LongToDoubleFunction) f, inputs, from, to, doubles);
        } else if (results instanceof Object[] objects) {
            objects((LongFunction<?>) f, inputs, from, to, objects);
        } else {
            actions((LongConsumer) f, inputs, from, to);
        }
    }

    private static void booleans(LongPredicate f, long[] inputs, int from, int to, boolean[] results)
            throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.test(inputs[i]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void ints(LongToIntFunction f, long[] inputs, int from, int to, int[] results) throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.applyAsInt(inputs[i]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void longs(LongUnaryOperator f, long[] inputs, int from, int to, long[] results)
            throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.applyAsLong(inputs[i]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void doubles(LongToDoubleFunction f, long[] inputs, int from, int to, double[] results)
            throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.applyAsDouble(inputs[i]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void objects(LongFunction<?> f, long[] inputs, int from, int to, Object[] results)
            throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.apply(inputs[i]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void actions(LongConsumer f, long[] inputs, int from, int to) throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                f.accept(inputs[i]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
