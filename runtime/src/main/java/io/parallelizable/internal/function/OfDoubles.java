package io.parallelizable.internal.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The loops around functions of a {@code double}, over an array. */
final class OfDoubles extends FunctionLoops {
    OfDoubles(Class<?> container) {
        super(container);
    }

    @Override
    void loop(Object f, Object input, int from, int to, @Nullable Object results) throws ChunkFailure {
        double[] inputs = (double[]) input;
        if (results instanceof boolean[] booleans) {
            booleans((DoublePredicate) f, inputs, from, to, booleans);
        } else if (results instanceof int[] ints) {
            ints((DoubleToIntFunction) f, inputs, from, to, ints);
        } else if (results instanceof long[] longs) {
            longs((DoubleToLongFunction) f, inputs, from, to, longs);
        } else if (results instanceof double[] doubles) {
            doubles((DoubleUnaryOperator) f, inputs, from, to, doubles);
        } else if (results instanceof Object[] objects) {
            objects((DoubleFunction<?>) f, inputs, from, to, objects);
        } else {
            actions((DoubleConsumer) f, inputs, from, to);
        }
    }

    private static void booleans(DoublePredicate f, double[] inputs, int from, int to, boolean[] results)
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

    private static void ints(DoubleToIntFunction f, double[] inputs, int from, int to, int[] results)
            throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.applyAsInt(inputs[i]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void longs(DoubleToLongFunction f, double[] inputs, int from, int to, long[] results)
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

    private static void doubles(DoubleUnaryOperator f, double[] inputs, int from, int to, double[] results)
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

    private static void objects(DoubleFunction<?> f, double[] inputs, int from, int to, Object[] results)
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

    private static void actions(DoubleConsumer f, double[] inputs, int from, int to) throws ChunkFailure {
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
