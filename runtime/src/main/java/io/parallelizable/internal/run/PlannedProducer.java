package io.parallelizable.internal.run;

import io.parallelizable.internal.checkpoint.Contents;
import io.parallelizable.internal.checkpoint.Resumption;
import io.parallelizable.internal.execution.FailedInitialization;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.scheduling.Background;
import io.parallelizable.internal.stream.Producer;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What computes a stream as a plan says; where that names one thread, the consumer computes what it asks for, no
 * earlier.
 */
abstract class PlannedProducer<C extends @Nullable Object> implements Producer<C> {
    private Plan<C> plan;
    private final long length;
    private final int workers;
    private final ThreadObjects objects = new ThreadObjects();
    private final FailedInitialization errors = new FailedInitialization();

    /** Elements of a plan for so many workers; for none if the consumer computes. */
    PlannedProducer(Plan<C> options, long length, int workers) {
        this.plan = options.with(objects);
        this.length = length;
        this.workers = workers;
    }

    /** So many workers, unless there may be one thread alone: none then. */
    static int workers(Plan<?> plan, long most) {
        boolean alone = plan.threads() == 1 || plan.settings().threads() == 0 && ThreadObjects.areInSlice();
        return alone ? 0 : (int) most;
    }

    @Override
    public final Operation begin() {
        Operation begun = plan.begin(length);
        try {
            plan = plan.with(begun).resumed(Contents::results).unchecked();
            return begun;
        } catch (Interruption interruption) {
            begun.close();
            Plan<C> undeclared = plan.with(begun).unchecked();
            throw undeclared.stopped(interruption, undeclared.kernel());
        } catch (Throwable refusal) {
            begun.close();
            throw refusal;
        }
    }

    /** What is computed, as part of the operation once that has begun. */
    final Plan<C> plan() {
        return plan;
    }

    /** The objects that threads have of their own, until the end. */
    final ThreadObjects objects() {
        return objects;
    }

    /** The errors of the elements so far, some of them. */
    final FailedInitialization errors() {
        return errors;
    }

    @Override
    @SuppressWarnings("try") // of what is open nothing is asked but its end
    public void close() {
        try (Resumption resumption = plan.resumption();
                ThreadObjects own = objects) {
            // Both end, whatever the end of one throws.
        }
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
        return Background.invitation(work, plan.settings(), workers);
    }

    @Override
    public final boolean isKnownElsewhere() {
        return !plan.settings().areUnwatched() || plan.settings().checkpoint() != null;
    }

    @Override
    public final boolean hasOwnWorkers() {
        return plan.settings().executor() == null;
    }

    @Override
    public boolean suitsTheConsumer() {
        return false;
    }
}
