package io.parallelizable.internal.grid;

import io.parallelizable.internal.execution.PerThreadKernel;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
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

    /**
     * What computes whole rows for one thread without a kernel for each, which many short rows would feel; null if a
     * row takes more than a loop over its cells.
     */
    default @Nullable RowLoop<C> loop() {
        return null;
    }

    /** Computes whole rows. */
    @FunctionalInterface
    interface RowLoop<C extends @Nullable Object> {
        /**
         * Computes consecutive rows of a plane.
         *
         * @param row the index of the first one in the plane
         * @param results their containers; one that is null is made
         * @param at where that of the first row is
         * @throws ChunkFailure if a cell fails, with the number of cells that were finished before it
         */
        void compute(int plane, int row, int count, @Nullable C[] results, int at) throws ChunkFailure;
    }

    /** The same rows with copies of arguments, as {@link Kernel#copy}. */
    default RowKernels<C> copy() {
        return this;
    }

    /** All arguments of all rows, but for random streams and objects of a thread's own. */
    default List<@Nullable Object> inputs() {
        throw new UnsupportedOperationException("rows that do not tell their inputs");
    }

    /** Whether a container of results is an argument as well. */
    default boolean reads(Object container) {
        return false;
    }

    /**
     * The random streams of the whole grid; null if its cells draw no numbers, and any where there is no row that could
     * tell.
     */
    default @Nullable RandomStreams streams(Size size) {
        return size.allRows() == 0 ? RandomStreams.fresh() : row(0, 0).streams();
    }

    /** Whether the method takes arguments marked {@code @PerThread}. */
    default boolean takesObjects() {
        return false;
    }

    /** The same rows with the objects of one operation, as {@link PerThreadKernel#with}. */
    default RowKernels<C> with(ThreadObjects objects) {
        return this;
    }
}
