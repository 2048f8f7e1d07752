package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a kernel under other indices: element i is element {@code i + offset} of it.
 *
 * @param wrapped the kernel
 * @param offset what is added to an index
 * @param length the index after the last element
 * @param place what is added to the place of a result
 * @param inStream whether they are part of a stream, whose length no one knows
 * @param <O> the container of results
 */
record OffsetKernel<O extends @Nullable Object>(
        Kernel<O> wrapped, long offset, long length, long place, boolean inStream) implements TransparentKernel<O> {
    /**
     * Some consecutive elements of a kernel.
     *
     * @param from the first of them, which gets index 0
     * @param length how many there are
     * @param place where in the results the first one's goes
     */
    static <O extends @Nullable Object> OffsetKernel<O> window(Kernel<O> kernel, long from, long length, long place) {
        return new OffsetKernel<>(kernel, from, length, place, false);
    }

    /** The elements of a kernel, counted on from those before it in a stream. */
    static <O extends @Nullable Object> OffsetKernel<O> inStream(Kernel<O> kernel, long first) {
        return new OffsetKernel<>(kernel, -first, first + kernel.length(), 0, true);
    }

    /** A failure with its index in the wrapped kernel. */
    Failure inWhole(Failure failure) {
        return new Failure(offset + failure.index(), failure.cause(), failure.thread());
    }

    @Override
    public void apply(long from, O results, int at, int count) throws Throwable {
        // An int is enough for arrays; other containers do not look at it.
        wrapped.apply(offset + from, results, (int) (place + at), count);
    }

    @Override
    public Kernel<O> slice(long from, int count) {
        return wrapped.slice(offset + from, count);
    }

    @Override
    public String describe(long index) {
        return wrapped.describe(offset + index);
    }

    @Override
    public String position(long index) {
        return inStream ? String.valueOf(index) : WrappingKernel.position(wrapped, offset + index);
    }
}
