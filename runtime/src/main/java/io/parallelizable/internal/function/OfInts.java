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
    void loop(Object function, Object input, int from, int to, @Nullable Object results) throws ChunkFailure {
        int[] inputs = (int[]) input;
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                IntPredicate f = (IntPredicate) function;
                for (; i < to; i++) {
                    booleans[i] = f.test(inputs[i]);
                }
            } else if (results instanceof int[] ints) {
                IntUnaryOperator f = (IntUnaryOperator) function;
                for (; i < to; i++) {
                    ints[i] = f.applyAsInt(inputs[i]);
                }
            } else if (results instanceof long[] longs) {
                IntToLongFunction f = (IntToLongFunction) function;
                for (; i < to; i++) {
                    longs[i] = f.applyAsLong(inputs[i]);
                }
            } else if (results instanceof double[] doubles) {
                IntToDoubleFunction f = (IntToDoubleFunction) function;
                for (; i < to; i++) {
                    doubles[i] = f.applyAsDouble(inputs[i]);
                }
            } else if (results instanceof Object[] objects) {
                IntFunction<?> f = (IntFunction<?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(inputs[i]);
                }
            } else {
                IntConsumer f = (IntConsumer) function;
                for (; i < to; i++) {
                    f.accept(inputs[i]);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
