package io.parallelizable.conformance;

import io.parallelizable.Range;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.Calls;
import java.lang.reflect.Array;

/** A kernel as companions have it over a range, which needs no array of inputs. */
public record Span<C>(Class<C> container, Range input, Method<C> method) implements Kernel<C> {
    private static final double[] NOTHING = {};

    @Override
    public long length() {
        return input.length();
    }

    @Override
    public C allocate(int count) {
        return container.cast(Array.newInstance(container.getComponentType(), count));
    }

    @Override
    public void apply(long from, C results, int at, int count) throws ChunkFailure {
        int k = 0;
        try {
            for (; k < count; k++) {
                method.call(results, at + k, input.get(from + k), NOTHING);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(k, failure);
        }
    }

    @Override
    public Span<C> slice(long from, int count) {
        return new Span<>(container, Range.of(input.get(0) + from, input.get(0) + from + count), method);
    }

    @Override
    public String describe(long index) {
        return Calls.describe("Methods.f", input.get(index));
    }
}
