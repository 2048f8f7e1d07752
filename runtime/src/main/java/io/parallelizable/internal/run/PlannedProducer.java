package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Slot;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.scheduling.Background;
import io.parallelizable.internal.stream.Producer;
import java.util.function.BooleanSupplier;

/**
 * What computes a stream as a plan says; where that names one thread, the consumer computes what it asks for, no
 * earlier.
 *
 * @param <C> the kernel's container of results
 */
abstract class PlannedProducer<C> implements Producer<C> {
    private final Plan<?> options;
    private final long length;
    private final int workers;
    private final ThreadObjects objects = new ThreadObjects();

    /**
     * Elements of a plan.
     *
     * @param options how they are computed
     * @param length how many there are; -1 if no one knows
     * @param workers how many threads compute, unless there may be one thread alone
     */
    PlannedProducer(Plan<?> options, long length, int workers) {
        this.options = options;
        this.length = length;
        boolean alone = options.threads() == 1 || options.settings().threads() == 0 && Slot.isHeld();
        this.workers = alone ? 0 : workers;
    }

    @Override
    public Operation begin() {
        return options.begin(length);
    }

    /** The objects that threads have of their own, until the end. */
    final ThreadObjects objects() {
        return objects;
    }

    @Override
    public void close() {
        objects.close();
    }

    @Override
    public final int workers() {
        return workers;
    }

    /** Whether the consumer computes, when it asks for a result, and no earlier. */
    final boolean isSerial() {
        return workers == 0;
    }

    @Override
    public final BooleanSupplier invitation(Runnable work) {
        return Background.invitation(work, options.settings(), workers);
    }

    @Override
    public boolean suitsTheConsumer() {
        return false;
    }
}
