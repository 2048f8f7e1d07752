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
    void loop(Object function, Object input, int from, int to, @Nullable Object results) throws ChunkFailure {
        Object[] inputs = (Object[]) input;
        int i = from;
        try {
            if (results instanceof boolean[] booleans) {
                Predicate<Object> f = (Predicate<Object>) function;
                for (; i < to; i++) {
                    booleans[i] = f.test(inputs[i]);
                }
            } else if (results instanceof int[] ints) {
                ToIntFunction<Object> f = (ToIntFunction<Object>) function;
                for (; i < to; i++) {
                    ints[i] = f.applyAsInt(inputs[i]);
                }
            } else if (results instanceof long[] longs) {
                ToLongFunction<Object> f = (ToLongFunction<Object>) function;
                for (; i < to; i++) {
                    longs[i] = f.applyAsLong(inputs[i]);
                }
            } else if (results instanceof double[] doubles) {
                ToDoubleFunction<Object> f = (ToDoubleFunction<Object>) function;
                for (; i < to; i++) {
                    doubles[i] = f.applyAsDouble(inputs[i]);
                }
            } else if (results instanceof Object[] objects) {
                Function<Object, ?> f = (Function<Object, ?>) function;
                for (; i < to; i++) {
                    objects[i] = f.apply(inputs[i]);
                }
            } else {
                Consumer<Object> f = (Consumer<Object>) function;
                for (; i < to; i++) {
                    f.accept(inputs[i]);
                }
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}
