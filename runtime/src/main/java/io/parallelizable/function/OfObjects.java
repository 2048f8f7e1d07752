package io.parallelizable.function;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The loops around functions of an object, over an array. */
final class OfObjects extends FunctionLoops {
    OfObjects(Class<?> container, FunctionName name) {
        super(container, name, "inputs");
    }

    @Override
    @SuppressWarnings("unchecked") // functions of the elements of that array
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object function = Objects.requireNonNull(in[0]);
        Object[] inputs = (Object[]) Objects.requireNonNull(in[1]);
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                ObjectInputs.ToBoolean<Object, ?> f = (ObjectInputs.ToBoolean<Object, ?>) function;
                for (; i < to; i++) {
                    booleans[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof int[] ints) {
                ObjectInputs.ToInt<Object, ?> f = (ObjectInputs.ToInt<Object, ?>) function;
                for (; i < to; i++) {
                    ints[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof long[] longs) {
                ObjectInputs.ToLong<Object, ?> f = (ObjectInputs.ToLong<Object, ?>) function;
                for (; i < to; i++) {
                    longs[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof double[] doubles) {
                ObjectInputs.ToDouble<Object, ?> f = (ObjectInputs.ToDouble<Object, ?>) function;
                for (; i < to; i++) {
                    doubles[i] = f.apply(inputs[i]);
                }
            } else if (results instanceof Object[] objects) {
                ObjectInputs.ToObject<Object, ?, ?> f = (ObjectInputs.ToObject<Object, ?, ?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(inputs[i]);
                }
            } else {
                ObjectInputs.Action<Object, ?> f = (ObjectInputs.Action<Object, ?>) function;
                for (; i < to; i++) {
                    f.apply(inputs[i]);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
