package io.parallelizable.internal.stream;

import io.parallelizable.internal.operation.Operation;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What computes the results of a stream, in steps. A {@link Pipeline} calls these methods one at a time, under its
 * lock; steps are taken without it.
 *
 * @param <C> the container of results
 */
public interface Producer<C> {
    /**
     * Begins an operation over all elements; called once, before any other method.
     *
     * @return the operation, to be closed
     */
    Operation begin();

    /**
     * How many workers take steps at once.
     *
     * @return the most; 0 if the consumer takes each step itself, when it needs a result
     */
    int workers();

    /**
     * Where workers come from.
     *
     * @param work what each of them does
     * @return asks for one more when it is called; false if none comes for sure
     */
    BooleanSupplier invitation(Runnable work);

    /**
     * Whether there is a step to take now.
     *
     * @param taken how many results the consumer has taken so far
     * @return whether {@link #next} has one
     */
    boolean hasNext(long taken);

    /**
     * Begins a step.
     *
     * @param taken how many results the consumer has taken so far, which bounds how many more are begun
     * @return the step; null if there is none now
     */
    @Nullable
    Step<C> next(long taken);

    /**
     * Whether the consumer should begin with a step while the first worker is on its way.
     *
     * @return false if that step may be long although later results could be used before
     */
    boolean suitsTheConsumer();

    /**
     * Whether there is nothing left to begin, now or later.
     *
     * @return whether all steps have been begun
     */
    boolean isOver();

    /**
     * What the stream ends with after all results.
     *
     * @return the exception; null if it just ends
     */
    default @Nullable Throwable failure() {
        return null;
    }

    /**
     * What has been begun and not taken, as it follows in the message of a stop.
     *
     * @param taken how many results the consumer has taken
     * @return some words that begin with a separator; may be empty
     */
    default String rest(long taken) {
        return "";
    }

    /** Lets go of where inputs come from; called once, without the lock. */
    default void close() {}
}
