package io.parallelizable.internal.run;

import io.parallelizable.internal.stream.Step;
import org.jspecify.annotations.Nullable;

/** Computes the elements of a kernel on the threads of this JVM. */
final class KernelProducer<C extends @Nullable Object> extends PlannedProducer<C> {
    private final Pace pace;
    private final long length;
    private long next;

    KernelProducer(Plan<C> plan) {
        super(plan, plan.kernel().length(), plan.threads());
        this.length = plan.kernel().length();
        this.pace = new ChunkPace(plan.threads(), plan.settings().lookAhead());
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
        Step<C> step = new ComputeStep<>(this::plan, next, count, pace::took);
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
