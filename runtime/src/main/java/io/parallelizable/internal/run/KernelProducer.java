package io.parallelizable.internal.run;

import io.parallelizable.internal.stream.Step;
import org.jspecify.annotations.Nullable;

/** Computes the elements of a kernel on the threads of this JVM. */
final class KernelProducer<C extends @Nullable Object> extends PlannedProducer<C> {
    /** The most stored elements that are read in one step. */
    private static final int MOST_STORED = 1 << 16;

    private final Pace pace;
    private final long length;
    private long next;

    KernelProducer(Plan<C> plan) {
        super(
                plan,
                plan.kernel().length(),
                workers(plan, Math.min(plan.threads(), plan.kernel().length())));
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
        if (plan().isStored(next)) {
            return stored(taken);
        }
        int count = (int) Math.min(pace.next(), plan().together(next));
        return isSerial() || next + count <= taken + pace.window(taken) ? count : 0;
    }

    /**
     * The number of stored elements in a step: as many as there is room for, since the pace learns nothing from their
     * time.
     */
    private int stored(long taken) {
        long room = isSerial() ? 1 : Math.min(MOST_STORED, taken + pace.window(taken) - next);
        return (int) Math.max(0, Math.min(room, plan().together(next)));
    }

    @Override
    public @Nullable Step<C> next(long taken, boolean byConsumer) {
        int count = count(taken);
        if (count <= 0) {
            return null;
        }
        ComputeStep.Report report =
                plan().isStored(next) ? (some, nanos) -> {} : (some, nanos) -> pace.took(some, nanos, 0);
        Step<C> step = new ComputeStep<>(this::plan, next, count, errors(), report);
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
