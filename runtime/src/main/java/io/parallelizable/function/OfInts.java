package io.parallelizable.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The loops around functions of an {@code int}, over an array. */
final class OfInts extends FunctionLoops {
    OfInts(Class<?> container, FunctionName name) {
        super(container, name, "inputs");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object function = Objects.requireNonNull(in[0]);
        int[] inputs = (int[]) Objects.requireNonNull(in[1]);
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                IntInputs.ToBoolean<?> f = (IntInputs.ToBoolean<?>) function;
                for (; i < to; i++) {
                    booleans[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof int[] ints) {
                IntInputs.ToInt<?> f = (IntInputs.ToInt<?>) function;
                for (; i < to; i++) {
                    ints[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof long[] longs) {
                IntInputs.ToLong<?> f = (IntInputs.ToLong<?>) function;
                for (; i < to; i++) {
                    longs[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof double[] doubles) {
                IntInputs.ToDouble<?> f = (IntInputs.ToDouble<?>) function;
                for (; i < to; i++) {
                    doubles[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof Object[] objects) {
                IntInputs.ToObject<?, ?> f = (IntInputs.ToObject<?, ?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(inputs[i]);
                }
            } else {
                IntInputs.Action<?> f = (IntInputs.Action<?>) function;
                for (; i < to; i++) {
                    f.apply(inputs[i]);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
