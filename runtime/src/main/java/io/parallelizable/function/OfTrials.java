package io.parallelizable.function;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.RandomStreams;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The loop around functions of a random generator. */
final class OfTrials extends FunctionLoops {
    OfTrials(Class<?> container, FunctionName name) {
        super(container, name, "random");
    }

    @Override
    protected void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object f = Objects.requireNonNull(in[0]);
        RandomStreams streams = (RandomStreams) Objects.requireNonNull(in[1]);
        int i = from;
        try {
            for (; i < to; i++) {
                call(f, streams.generator(i, 0), i, results);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }

    @SuppressWarnings("unchecked") // a function of a generator
    private static void call(Object f, RandomGenerator random, int i, @Nullable Object results) throws Throwable {
        if (results instanceof boolean[] booleans) {
            booleans[i] = ((ObjectInputs.ToBoolean<RandomGenerator, ?>) f).apply(random);
        } else if (results instanceof int[] ints) {
            ints[i] = ((ObjectInputs.ToInt<RandomGenerator, ?>) f).apply(random);
        } else if (results instanceof long[] longs) {
            longs[i] = ((ObjectInputs.ToLong<RandomGenerator, ?>) f).apply(random);
        } else if (results instanceof double[] doubles) {
            doubles[i] = ((ObjectInputs.ToDouble<RandomGenerator, ?>) f).apply(random);
        } else if (results instanceof Object[] objects) {
            objects[i] = ((ObjectInputs.ToObject<RandomGenerator, ?, ?>) f).apply(random);
        } else {
            ((ObjectInputs.Action<RandomGenerator, ?>) f).apply(random);
        }
    }
}
