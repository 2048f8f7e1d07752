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
    void loop(Object function, Object input, int from, int to, @Nullable Object results) throws ChunkFailure {
        long[] inputs = (long[]) input;
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                LongPredicate f = (LongPredicate) function;
                for (; i < to; i++) {
                    booleans[i] = f.test(inputs[i]);
                }
            } else if (results instanceof int[] ints) {
                LongToIntFunction f = (LongToIntFunction) function;
                for (; i < to; i++) {
                    ints[i] = f.applyAsInt(inputs[i]);
                }
            } else if (results instanceof long[] longs) {
                LongUnaryOperator f = (LongUnaryOperator) function;
                for (; i < to; i++) {
                    longs[i] = f.applyAsLong(inputs[i]);
                }
            } else if (results instanceof double[] doubles) {
                LongToDoubleFunction f = (LongToDoubleFunction) function;
                for (; i < to; i++) {
                    doubles[i] = f.applyAsDouble(inputs[i]);
                }
            } else if (results instanceof Object[] objects) {
                LongFunction<?> f = (LongFunction<?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(inputs[i]);
                }
            } else {
                LongConsumer f = (LongConsumer) function;
                for (; i < to; i++) {
                    f.accept(inputs[i]);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
