package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a kernel, counted on from those before it in a stream.
 *
 * @param wrapped the kernel
 * @param first the index of its first element
 * @param <O> the container of results
 */
record LaterKernel<O extends @Nullable Object>(Kernel<O> wrapped, long first) implements TransparentKernel<O> {
    @Override
    public long length() {
        return first + wrapped.length();
    }

    @Override
    public void apply(long from, O results, int at, int count) throws Throwable {
        wrapped.apply(from - first, results, at, count);
    }

    @Override
    public String describe(long index) {
        return wrapped.describe(index - first);
    }

    @Override
    public String position(long index) {
        return String.valueOf(index);
    }

    @Override
    public Kernel<O> slice(long from, int count) {
        return wrapped.slice(from - first, count);
    }
}
