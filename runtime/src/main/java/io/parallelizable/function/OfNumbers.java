package io.parallelizable.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The loops around functions of a {@code long}, over a range. */
final class OfNumbers extends FunctionLoops {
    OfNumbers(Class<?> container, FunctionName name) {
        super(container, name, "inputs");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object function = Objects.requireNonNull(in[0]);
        long first = (long) Objects.requireNonNull(in[1]);
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                LongInputs.ToBoolean<?> f = (LongInputs.ToBoolean<?>) function;
                for (; i < to; i++) {
                    booleans[i] = f.apply(first + i);
                }
            } else if (results instanceof int[] ints) {
                LongInputs.ToInt<?> f = (LongInputs.ToInt<?>) function;
                for (; i < to; i++) {
                    ints[i] = f.apply(first + i);
                }
            } else if (results instanceof long[] longs) {
                LongInputs.ToLong<?> f = (LongInputs.ToLong<?>) function;
                for (; i < to; i++) {
                    longs[i] = f.apply(first + i);
                }
            } else if (results instanceof double[] doubles) {
                LongInputs.ToDouble<?> f = (LongInputs.ToDouble<?>) function;
                for (; i < to; i++) {
                    doubles[i] = f.apply(first + i);
                }
            } else if (results instanceof Object[] objects) {
                LongInputs.ToObject<?, ?> f = (LongInputs.ToObject<?, ?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(first + i);
                }
            } else {
                LongInputs.Action<?> f = (LongInputs.Action<?>) function;
                for (; i < to; i++) {
                    f.apply(first + i);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
