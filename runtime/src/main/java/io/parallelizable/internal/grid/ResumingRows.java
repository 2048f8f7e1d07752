package io.parallelizable.internal.grid;

import io.parallelizable.internal.checkpoint.ResumingKernel;
import io.parallelizable.internal.checkpoint.Resumption;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * The kernels of the rows of a grid, whose cells are read where they are stored, and stored where they are computed.
 */
record ResumingRows<C extends @Nullable Object>(RowKernels<C> rows, Size size, Resumption resumption)
        implements RowKernels<C> {
    @Override
    public Kernel<C> row(int plane, int row) {
        long before = (long) plane * size.rows() + row;
        return new ResumingKernel<>(rows.row(plane, row), resumption, before * size.columns());
    }

    @Override
    public RowKernels<C> cursor() {
        return new ResumingRows<>(rows.cursor(), size, resumption);
    }

    /** What is sent stores nothing. */
    private Object writeReplace() {
        return rows;
    }
}
