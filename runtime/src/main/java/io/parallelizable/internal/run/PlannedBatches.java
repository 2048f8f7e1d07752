package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.stream.Batches;
import org.jspecify.annotations.Nullable;

/**
 * Batches that are computed as a plan says: on one thread as the serial loop would, one after the other when it is
 * asked for, else ahead by half of the last one.
 *
 * @param <C> the kernel's container of results
 */
abstract class PlannedBatches<C extends @Nullable Object> implements Batches<C> {
    private final Plan<?> options;
    private final long length;

    /** Whether results are used in order, or else as they come. */
    final boolean inOrder;

    /** How many results the last batch had. */
    int last;

    /**
     * Batches whose results are used in order, or else as they come.
     *
     * @param options how they are computed
     * @param length how many elements there are; -1 if no one knows
     * @param inOrder whether they are used in order
     */
    PlannedBatches(Plan<?> options, long length, boolean inOrder) {
        this.options = options;
        this.length = length;
        this.inOrder = inOrder;
    }

    @Override
    public final Operation begin() {
        return options.begin(length);
    }

    @Override
    public final Settings settings() {
        return options.settings();
    }

    private boolean isSerial() {
        return options.settings().threads() == 1;
    }

    @Override
    public final int ahead() {
        return isSerial() ? -1 : last / 2;
    }

    @Override
    public final boolean areInOrder() {
        return inOrder || isSerial();
    }
}
