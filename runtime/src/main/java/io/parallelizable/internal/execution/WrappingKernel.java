package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** A kernel of the runtime's own, whose elements are those of another kernel. */
public interface WrappingKernel<O extends @Nullable Object> extends Kernel<O>, Callee {
    /** The kernel whose elements these are. */
    Kernel<?> wrapped();

    @Override
    default Class<?> callee() {
        return Callee.of(wrapped());
    }

    @Override
    default String function() {
        return Functions.name(wrapped());
    }

    /** What is done with the elements, since that has its part in what one costs; null for a map. */
    default @Nullable Class<?> operation() {
        return null;
    }

    /**
     * Whether the failure of an element is how executions usually end, so that elements are best begun in their order.
     */
    default boolean endsEarly() {
        return false;
    }

    /**
     * Whether elements are called to see what comes of it: at once on as many threads as there may be, however short
     * they are, and without anything being learned of their cost.
     */
    default boolean isTrial() {
        return false;
    }

    /** Whether each chunk costs something beside its elements, so that few long ones are better. */
    default boolean hasChunkCost() {
        return hasChunkCost(wrapped());
    }

    /** Where an element is, for messages, such as {@code 3 of 100}, or {@code [0][3] of 10 x 10}. */
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

    /** What is done with the elements of any kernel. */
    static @Nullable Class<?> operation(Kernel<?> kernel) {
        return kernel instanceof WrappingKernel<?> wrapping ? wrapping.operation() : null;
    }

    /** Whether the failure of an element is how executions of a kernel usually end. */
    static boolean endsEarly(Kernel<?> kernel) {
        return kernel instanceof WrappingKernel<?> wrapping && wrapping.endsEarly();
    }

    /** Whether elements of any kernel are called to see what comes of it. */
    static boolean isTrial(Kernel<?> kernel) {
        return kernel instanceof WrappingKernel<?> wrapping && wrapping.isTrial();
    }

    /** Whether each chunk of any kernel costs something beside its elements. */
    static boolean hasChunkCost(Kernel<?> kernel) {
        return kernel instanceof WrappingKernel<?> wrapping && wrapping.hasChunkCost();
    }

    /** Where an element of any kernel is, for messages. */
    static String position(Kernel<?> kernel, long index) {
        return kernel instanceof WrappingKernel<?> wrapping
                ? wrapping.position(index)
                : index + " of " + kernel.length();
    }
}
