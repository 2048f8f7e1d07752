package io.parallelizable.internal.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The loops around functions of an object, over an array. */
final class OfObjects extends FunctionLoops {
    OfObjects(Class<?> container) {
        super(container);
    }

    @Override
    @SuppressWarnings("unchecked") // functions of the elements of that array
    void loop(Object f, Object input, int from, int to, @Nullable Object results) throws ChunkFailure {
        Object[] inputs = (Object[]) input;
        if (results instanceof boolean[] booleans) {
            booleans((Predicate<Object>) f, inputs, from, to, booleans);
        } else if (results instanceof int[] ints) {
            ints((ToIntFunction<Object>) f, inputs, from, to, ints);
        } else if (results instanceof long[] longs) {
            longs((ToLongFunction<Object>) f, inputs, from, to, longs);
        } else if (results instanceof double[] doubles) {
            doubles((ToDoubleFunction<Object>) f, inputs, from, to, doubles);
        } else if (results instanceof Object[] objects) {
            objects((Function<Object, ?>) f, inputs, from, to, objects);
        } else {
            actions((Consumer<Object>) f, inputs, from, to);
        }
    }

    private static void booleans(Predicate<Object> f, Object[] inputs, int from, int to, boolean[] results)
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

    private static void ints(ToIntFunction<Object> f, Object[] inputs, int from, int to, int[] results)
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

    private static void longs(ToLongFunction<Object> f, Object[] inputs, int from, int to, long[] results)
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

    private static void doubles(ToDoubleFunction<Object> f, Object[] inputs, int from, int to, double[] results)
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

    private static void objects(Function<Object, ?> f, Object[] inputs, int from, int to, Object[] results)
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

    private static void actions(Consumer<Object> f, Object[] inputs, int from, int to) throws ChunkFailure {
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
