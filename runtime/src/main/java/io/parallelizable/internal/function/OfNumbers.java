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
    void loop(Object function, Object input, int from, int to, @Nullable Object results) throws ChunkFailure {
        long first = (long) input;
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                LongPredicate f = (LongPredicate) function;
                for (; i < to; i++) {
                    booleans[i] = f.test(first + i);
                }
            } else if (results instanceof int[] ints) {
                LongToIntFunction f = (LongToIntFunction) function;
                for (; i < to; i++) {
                    ints[i] = f.applyAsInt(first + i);
                }
            } else if (results instanceof long[] longs) {
                LongUnaryOperator f = (LongUnaryOperator) function;
                for (; i < to; i++) {
                    longs[i] = f.applyAsLong(first + i);
                }
            } else if (results instanceof double[] doubles) {
                LongToDoubleFunction f = (LongToDoubleFunction) function;
                for (; i < to; i++) {
                    doubles[i] = f.applyAsDouble(first + i);
                }
            } else if (results instanceof Object[] objects) {
                LongFunction<?> f = (LongFunction<?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(first + i);
                }
            } else {
                LongConsumer f = (LongConsumer) function;
                for (; i < to; i++) {
                    f.accept(first + i);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
