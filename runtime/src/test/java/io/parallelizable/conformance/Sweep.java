package io.parallelizable.conformance;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.support.AlignedKernel;
import io.parallelizable.support.Calls;
import java.lang.reflect.Array;
import java.util.Arrays;

/** A kernel as companions have it: one argument is swept, another one held. */
public record Sweep<C>(Class<C> container, long[] input, double[] held, Method<C> method) implements AlignedKernel<C> {
    @Override
    public long length() {
        return input.length;
    }

    @Override
    public C allocate(int count) {
        return container == Void.class ? null : container.cast(Array.newInstance(container.getComponentType(), count));
    }

    @Override
    public void loop(int from, int to, C results) throws ChunkFailure {
        int index = from;
        try {
            for (; index < to; index++) {
                method.call(results, index, input[index], held);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(index - from, failure);
        }
    }

    @Override
    public Sweep<C> slice(long from, int count) {
        long[] part = Arrays.copyOfRange(input, (int) from, (int) from + count);
        return new Sweep<>(container, part, held, method);
    }

    @Override
    public String describe(long index) {
        return Calls.describe("Methods.f", input[(int) index]);
    }
}
