package io.parallelizable.internal.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The loops around functions of a {@code long}, over a range. */
final class OfNumbers extends FunctionLoops {
    OfNumbers(Class<?> container) {
        super(container);
    }

    @Override
    void loop(Object f, Object input, int from, int to, @Nullable Object results) throws ChunkFailure {
        long first = (long) input;
        if (results instanceof boolean[] booleans) {
            booleans((LongPredicate) f, first, from, to, booleans);
        } else if (results instanceof int[] ints) {
            ints((LongToIntFunction) f, first, from, to, ints);
        } else if (results instanceof long[] longs) {
            longs((LongUnaryOperator) f, first, from, to, longs);
        } else if (results instanceof double[] doubles) {
            doubles((LongToDoubleFunction) f, first, from, to, doubles);
        } else if (results instanceof Object[] objects) {
            objects((LongFunction<?>) f, first, from, to, objects);
        } else {
            actions((LongConsumer) f, first, from, to);
        }
    }

    private static void booleans(LongPredicate f, long first, int from, int to, boolean[] results) throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.test(first + i);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void ints(LongToIntFunction f, long first, int from, int to, int[] results) throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.applyAsInt(first + i);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void longs(LongUnaryOperator f, long first, int from, int to, long[] results) throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.applyAsLong(first + i);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void doubles(LongToDoubleFunction f, long first, int from, int to, double[] results)
            throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.applyAsDouble(first + i);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void objects(LongFunction<?> f, long first, int from, int to, Object[] results) throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.apply(first + i);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void actions(LongConsumer f, long first, int from, int to) throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                f.accept(first + i);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
