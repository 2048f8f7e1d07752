package io.parallelizable.internal.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/** The loop around functions of an object of the thread's own and an input of any type, boxed if it is primitive. */
final class OfPairs extends FunctionLoops {
    OfPairs(Class<?> container) {
        super(container);
    }

    @Override
    void loop(Object f, Object input, int from, int to, @Nullable Object results) throws ChunkFailure {
        Pair pair = (Pair) input;
        int i = from;
        try {
            for (; i < to; i++) {
                call(f, pair.own(), element(pair.input(), i), i, results);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    private static @Nullable Object element(Object input, int i) {
        if (input instanceof Object[] objects) {
            return objects[i];
        } else if (input instanceof double[] doubles) {
            return doubles[i];
        } else if (input instanceof int[] ints) {
            return ints[i];
        } else if (input instanceof long[] longs) {
            return longs[i];
        }
        // The number of a range that has the index 0.
        return (long) input + i;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // a function of those, which may take null
    private static void call(Object f, @Nullable Object own, @Nullable Object x, int i, @Nullable Object results) {
        if (results instanceof boolean[] booleans) {
            booleans[i] = ((BiPredicate<Object, Object>) f).test(own, x);
        } else if (results instanceof int[] ints) {
            ints[i] = ((ToIntBiFunction<Object, Object>) f).applyAsInt(own, x);
        } else if (results instanceof long[] longs) {
            longs[i] = ((ToLongBiFunction<Object, Object>) f).applyAsLong(own, x);
        } else if (results instanceof double[] doubles) {
            doubles[i] = ((ToDoubleBiFunction<Object, Object>) f).applyAsDouble(own, x);
        } else if (results instanceof Object[] objects) {
            objects[i] = ((BiFunction<Object, Object, ?>) f).apply(own, x);
        } else {
            ((BiConsumer<Object, Object>) f).accept(own, x);
        }
    }
}
