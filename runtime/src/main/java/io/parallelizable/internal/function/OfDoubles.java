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
    void loop(Object function, Object input, int from, int to, @Nullable Object results) throws ChunkFailure {
        double[] inputs = (double[]) input;
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                DoublePredicate f = (DoublePredicate) function;
                for (; i < to; i++) {
                    booleans[i] = f.test(inputs[i]);
                }
            } else if (results instanceof int[] ints) {
                DoubleToIntFunction f = (DoubleToIntFunction) function;
                for (; i < to; i++) {
                    ints[i] = f.applyAsInt(inputs[i]);
                }
            } else if (results instanceof long[] longs) {
                DoubleToLongFunction f = (DoubleToLongFunction) function;
                for (; i < to; i++) {
                    longs[i] = f.applyAsLong(inputs[i]);
                }
            } else if (results instanceof double[] doubles) {
                DoubleUnaryOperator f = (DoubleUnaryOperator) function;
                for (; i < to; i++) {
                    doubles[i] = f.applyAsDouble(inputs[i]);
                }
            } else if (results instanceof Object[] objects) {
                DoubleFunction<?> f = (DoubleFunction<?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(inputs[i]);
                }
            } else {
                DoubleConsumer f = (DoubleConsumer) function;
                for (; i < to; i++) {
                    f.accept(inputs[i]);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
