package io.parallelizable.internal.stream;

import io.parallelizable.internal.operation.Operation;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Computes the results of a stream, in steps. A {@link Pipeline} calls these methods one at a time, under its lock;
 * steps are taken without it.
 */
public interface Producer<C> {
    /** Begins an operation over all elements; called once, before any other method. */
    Operation begin();

    /** How many workers take steps at once; 0 if the consumer takes each step itself, when it needs a result. */
    int workers();

    /** Whether others than the stream refer to its operation: those that report on it, or may stop it. */
    boolean isKnownElsewhere();

    /** Where workers come from: asks for one more when it is called; false if none comes for sure. */
    BooleanSupplier invitation(Runnable work);

    /**
     * Whether workers are threads of the runtime, and not of a user's executor: an executor may block a thread that
     * asks for another one until one of its threads is free, and may interrupt them for other reasons.
     */
    boolean hasOwnWorkers();

    /** Whether there is a step to take now. */
    boolean hasNext(long taken);

    /**
     * Begins a step, if what the consumer has taken allows one.
     *
     * @param byConsumer whether the consumer takes it; the step then waits for nothing but what the next result needs,
     *     since other inputs may depend on the consumer
     */
    @Nullable
    Step<C> next(long taken, boolean byConsumer);

    /**
     * Whether the consumer should begin with a step while the first worker is on its way.
     *
     * @return false if that step may be long although later results could be used before
     */
    boolean suitsTheConsumer();

    /** Whether there is nothing left to begin, now or later. */
    boolean isOver();

    /** What the stream ends with after all results. */
    default @Nullable Throwable failure() {
        return null;
    }

    /** The part of a stop's message about results that were begun and not taken; may be empty. */
    default String rest(long taken) {
        return "";
    }

    /** Lets go of where inputs come from; called once, without the lock. */
    default void close() {}
}
