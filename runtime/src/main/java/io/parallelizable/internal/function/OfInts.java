package io.parallelizable.internal.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The loops around functions of an {@code int}, over an array. */
final class OfInts extends FunctionLoops {
    OfInts(Class<?> container) {
        super(container);
    }

    @Override
    void loop(Object f, Object input, int from, int to, @Nullable Object results) throws ChunkFailure {
        int[] inputs = (int[]) input;
        if (results instanceof boolean[] booleans) {
            booleans((IntPredicate) f, inputs, from, to, booleans);
        } else if (results instanceof int[] ints) {
            ints((IntUnaryOperator) f, inputs, from, to, ints);
        } else if (results instanceof long[] longs) {
            longs((IntToLongFunction) f, inputs, from, to, longs);
        } else if (results instanceof double[] doubles) {
            doubles((IntToDoubleFunction) f, inputs, from, to, doubles);
        } else if (results instanceof Object[] objects) {
            objects((IntFunction<?>) f, inputs, from, to, objects);
        } else {
            actions((IntConsumer) f, inputs, from, to);
        }
    }

    private static void booleans(IntPredicate f, int[] inputs, int from, int to, boolean[] results)
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

    private static void ints(IntUnaryOperator f, int[] inputs, int from, int to, int[] results) throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.applyAsInt(inputs[i]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void longs(IntToLongFunction f, int[] inputs, int from, int to, long[] results) throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = f.applyAsLong(inputs[i]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static void doubles(IntToDoubleFunction f, int[] inputs, int from, int to, double[] results)
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

    private static void objects(IntFunction<?> f, int[] inputs, int from, int to, Object[] results)
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

    private static void actions(IntConsumer f, int[] inputs, int from, int to) throws ChunkFailure {
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
