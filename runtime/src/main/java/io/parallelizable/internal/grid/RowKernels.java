package io.parallelizable.internal.grid;

import io.parallelizable.internal.execution.PerThreadKernel;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.kernel.Kernel;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kernels of the rows of a grid. */
@FunctionalInterface
public interface RowKernels<C extends @Nullable Object> extends Serializable {
    /**
     * The kernel of one row.
     *
     * @param plane the index of its plane; 0 in two dimensions
     * @param row the index of the row in its plane
     */
    Kernel<C> row(int plane, int row);

    /** The same kernels for one thread, each of which is used no more when the next one is asked for. */
    default RowKernels<C> cursor() {
        return this;
    }

    /** The same rows with copies of arguments, as {@link Kernel#copy}. */
    default RowKernels<C> copy() {
        return this;
    }

    /**
     * All arguments of all rows, but for random streams and objects of a thread's own.
     *
     * @return the arguments
     * @throws UnsupportedOperationException if these rows cannot tell
     */
    default List<@Nullable Object> inputs() {
        throw new UnsupportedOperationException("rows that do not tell their inputs");
    }

    /**
     * Whether the method takes arguments of which each thread has one of its own.
     *
     * @return whether at least one
     */
    default boolean takesObjects() {
        return false;
    }

    /**
     * The same rows in an operation that has objects of its own, as {@link PerThreadKernel#with}.
     *
     * @param objects the objects
     * @return the rows
     */
    default RowKernels<C> with(ThreadObjects objects) {
        return this;
    }
}
