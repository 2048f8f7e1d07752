package io.parallelizable.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The loops around functions of a {@code double}, over an array. */
final class OfDoubles extends FunctionLoops {
    OfDoubles(Class<?> container, FunctionName name) {
        super(container, name, "inputs");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object function = Objects.requireNonNull(in[0]);
        double[] inputs = (double[]) Objects.requireNonNull(in[1]);
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                DoubleInputs.ToBoolean<?> f = (DoubleInputs.ToBoolean<?>) function;
                for (; i < to; i++) {
                    booleans[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof int[] ints) {
                DoubleInputs.ToInt<?> f = (DoubleInputs.ToInt<?>) function;
                for (; i < to; i++) {
                    ints[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof long[] longs) {
                DoubleInputs.ToLong<?> f = (DoubleInputs.ToLong<?>) function;
                for (; i < to; i++) {
                    longs[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof double[] doubles) {
                DoubleInputs.ToDouble<?> f = (DoubleInputs.ToDouble<?>) function;
                for (; i < to; i++) {
                    doubles[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof Object[] objects) {
                DoubleInputs.ToObject<?, ?> f = (DoubleInputs.ToObject<?, ?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(inputs[i]);
                }
            } else {
                DoubleInputs.Action<?> f = (DoubleInputs.Action<?>) function;
                for (; i < to; i++) {
                    f.apply(inputs[i]);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
