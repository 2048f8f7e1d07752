package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a kernel under other indices: some consecutive ones, counted from 0, or those of a part of a stream,
 * counted on from the elements before it.
 *
 * @param offset the index in the kernel of element 0 here; negative where elements before them are counted too
 * @param place what is added to an index to find the place of its result
 * @param ofStream whether these are elements of a stream, whose length is not known
 */
record OffsetKernel<O extends @Nullable Object>(
        Kernel<O> wrapped, long offset, long length, long place, boolean ofStream) implements TransparentKernel<O> {

    /** Some elements, from one on, whose results go to a place in the container. */
    static <O extends @Nullable Object> OffsetKernel<O> window(Kernel<O> kernel, long from, long length, long place) {
        return new OffsetKernel<>(kernel, from, length, place, false);
    }

    /** The elements of a kernel as those of a stream from an index on. */
    static <O extends @Nullable Object> OffsetKernel<O> ofStream(Kernel<O> kernel, long first) {
        return new OffsetKernel<>(kernel, -first, first + kernel.length(), 0, true);
    }

    /** A failure of an element here as one of the kernel. */
    Failure inWhole(Failure failure) {
        return failure.at(offset + failure.index());
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
        return ofStream ? String.valueOf(index) : WrappingKernel.position(wrapped, offset + index);
    }
}
