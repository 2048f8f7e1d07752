package io.parallelizable.internal.stream;

import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.operation.Operation;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a run, computed batch by batch. Used by one thread at a time.
 *
 * @param <C> the container of results
 */
public interface Batches<C> {
    /**
     * How an operation over these batches ends.
     *
     * @param failure what it throws, asked for on the thread that is to throw it; null if there are no more elements
     */
    record End(@Nullable Supplier<Throwable> failure) {}

    /**
     * Begins an operation over all batches.
     *
     * @return the operation, to be closed
     */
    Operation begin();

    /**
     * Computes the next batch on the current thread and others that help it.
     *
     * @param operation what the batch is part of; the current thread is present in it
     * @param ready where results go that are ready; called by many threads at once
     * @return how the operation ends; null if it goes on with another batch
     * @throws Throwable if the operation ends with that
     */
    @Nullable
    End computeNext(Operation operation, Consumer<Part<C>> ready) throws Throwable;

    /**
     * How many results may still wait to be used when the next batch is begun, so that no more than a few batches are
     * computed ahead: less than the last batch had.
     *
     * @return the count; -1 if no batch is to be computed ahead
     */
    int ahead();

    /**
     * Whether a consumer that waits for the next batch may as well compute it itself, since it can use none of its
     * results before its end.
     *
     * @return false if it is to have results of a batch while others are still being computed
     */
    boolean areInOrder();

    /**
     * How batches are computed, and by which threads.
     *
     * @return the settings
     */
    Settings settings();

    /** Lets go of where inputs come from; called once. */
    default void close() {}
}
