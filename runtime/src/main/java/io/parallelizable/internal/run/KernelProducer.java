package io.parallelizable.internal.run;

import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.stream.Step;
import org.jspecify.annotations.Nullable;

/**
 * Computes the elements of a kernel on the threads of this JVM.
 *
 * @param <C> the kernel's container of results
 */
final class KernelProducer<C extends @Nullable Object> extends PlannedProducer<C> {
    private final Pace pace;
    private final long length;
    private Plan<C> plan;
    private long next;

    /** The elements of a plan. */
    KernelProducer(Plan<C> plan) {
        super(plan, plan.kernel().length(), plan.threads());
        this.plan = plan.with(objects()).unchecked();
        this.length = plan.kernel().length();
        this.pace = new ChunkPace(plan.threads(), plan.settings().lookAhead());
    }

    @Override
    public Operation begin() {
        Operation begun = super.begin();
        plan = plan.with(begun);
        return begun;
    }

    @Override
    public boolean hasNext(long taken) {
        return count(taken) > 0;
    }

    /**
     * A whole step, or nothing; the last one may be shorter. On one thread it is begun when nothing is left to take.
     */
    private int count(long taken) {
        int count = (int) Math.min(pace.next(), length - next);
        return isSerial() || next + count <= taken + pace.window(taken) ? count : 0;
    }

    @Override
    public @Nullable Step<C> next(long taken) {
        int count = count(taken);
        if (count <= 0) {
            return null;
        }
        Step<C> step = new ComputeStep<>(() -> plan, next, count, pace::took);
        next += count;
        return step;
    }

    @Override
    public boolean suitsTheConsumer() {
        return true;
    }

    @Override
    public boolean isOver() {
        return next == length;
    }
}
