package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * A wrapping kernel whose results are those of the kernel that it wraps, in the same container: to the engine it is
 * that kernel.
 */
public interface TransparentKernel<O extends @Nullable Object> extends WrappingKernel<O> {
    @Override
    Kernel<O> wrapped();

    @Override
    default O allocate(int count) {
        return wrapped().allocate(count);
    }

    @Override
    default @Nullable Class<?> operation() {
        return WrappingKernel.operation(wrapped());
    }

    @Override
    default boolean endsEarly() {
        return WrappingKernel.endsEarly(wrapped());
    }

    @Override
    default boolean isTrial() {
        return WrappingKernel.isTrial(wrapped());
    }
}
