package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** The elements of a kernel for an operation that declares no exception, whatever the annotated method declares. */
record UndeclaredKernel<O extends @Nullable Object>(Kernel<O> wrapped) implements TransparentKernel<O> {
    @Override
    public void apply(long from, O results, int at, int count) throws Throwable {
        wrapped.apply(from, results, at, count);
    }

    @Override
    public boolean declaresInterruption() {
        return false;
    }

    @Override
    public Kernel<O> slice(long from, int count) {
        return new UndeclaredKernel<>(wrapped.slice(from, count));
    }
}
