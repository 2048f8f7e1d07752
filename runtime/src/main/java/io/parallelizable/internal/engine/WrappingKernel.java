package io.parallelizable.internal.engine;

import io.parallelizable.engine.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * A kernel of the runtime's own, whose elements are those of another kernel.
 *
 * @param <O> the container of results
 */
public interface WrappingKernel<O extends @Nullable Object> extends Kernel<O> {
    /**
     * The kernel whose elements these are.
     *
     * @return one that calls the annotated method, or wraps another one
     */
    Kernel<?> wrapped();

    /**
     * Which kernel's elements these are at the bottom, since it is those that have a cost.
     *
     * @return the class of a kernel that calls the annotated method
     */
    default Class<?> callee() {
        return callee(wrapped());
    }

    /**
     * Where an element is, for messages.
     *
     * @param index the element's index
     * @return such as {@code 3 of 100}, or {@code [0][3] of 10 x 10}
     */
    default String position(long index) {
        return position(wrapped(), index);
    }

    @Override
    default long length() {
        return wrapped().length();
    }

    @Override
    default String describe(long index) {
        return wrapped().describe(index);
    }

    @Override
    default boolean declaresInterruption() {
        return wrapped().declaresInterruption();
    }

    /**
     * The class of the kernel that calls the annotated method.
     *
     * @param kernel any kernel
     * @return its own class, or that of the innermost one that it wraps
     */
    static Class<?> callee(Kernel<?> kernel) {
        return kernel instanceof WrappingKernel<?> wrapping ? wrapping.callee() : kernel.getClass();
    }

    /**
     * Where an element of any kernel is, for messages.
     *
     * @param kernel the kernel
     * @param index the element's index
     * @return such as {@code 3 of 100}, or {@code [0][3] of 10 x 10}
     */
    static String position(Kernel<?> kernel, long index) {
        return kernel instanceof WrappingKernel<?> wrapping
                ? wrapping.position(index)
                : index + " of " + kernel.length();
    }
}
