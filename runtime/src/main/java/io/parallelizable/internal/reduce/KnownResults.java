package io.parallelizable.internal.reduce;

import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.Kernel;

/** Elements that have been computed elsewhere: to compute one again is to copy its result. */
record KnownResults<C>(Kernel<C> wrapped, C results, long first) implements WrappingKernel<C> {
    @Override
    public C allocate(int count) {
        return wrapped.allocate(count);
    }

    @Override
    @SuppressWarnings("SuspiciousSystemArraycopy") // both are the kernel's containers
    public void apply(long from, C copies, int at, int count) {
        System.arraycopy(results, (int) (from - first), copies, at, count);
    }

    @Override
    public Kernel<C> slice(long from, int count) {
        throw new UnsupportedOperationException("results that are here need not be sent");
    }
}
