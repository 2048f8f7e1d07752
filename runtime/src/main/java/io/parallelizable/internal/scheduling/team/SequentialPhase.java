package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.internal.scheduling.policy.ChunkSizer;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * The part of a run that the caller computes before a worker comes, which in most runs is all of it.
 *
 * <p>It reads the clock after each chunk, and decides from the measured cost of the elements whether the remaining work
 * is worth sharing: a method that was cheap so far may get expensive inputs now.
 */
public final class SequentialPhase<O extends @Nullable Object> {
    private final Kernel<O> kernel;
    private final O results;
    private final int length;
    private final boolean search;
    private final RunObservation observation;
    private final Settings settings;
    private final ChunkSizer sizer;

    private int next;
    private long now;
    private @Nullable Failure failure;
    private @Nullable ParallelPhase<O> shared;

    /** A run that its caller begins. */
    public SequentialPhase(Kernel<O> kernel, O results, RunObservation observation, Settings settings) {
        this.kernel = kernel;
        this.results = results;
        this.length = observation.length();
        this.search = WrappingKernel.endsEarly(kernel);
        this.observation = observation;
        this.settings = settings;
        this.sizer = new ChunkSizer(observation.costModel().nanosPerElement(), WrappingKernel.hasChunkCost(kernel));
        this.now = observation.start();
    }

    /**
     * Computes everything, from where that pays with so many workers at once.
     *
     * @throws Interruption if it is stopped first
     */
    public Outcome run(WorkerSource workers, int wanted) throws Interruption {
        while (!isOver()) {
            if (isWorthSharing(workers)) {
                return share(workers, wanted).run();
            }
            computeNext();
        }
        return outcome();
    }

    boolean isOver() {
        return next == length || failure != null;
    }

    /** Whether what remains should be shared. */
    boolean isWorthSharing(WorkerSource workers) {
        return workers != WorkerSource.NONE
                && observation.mayShare(sizer, now, search)
                && observation.isWorthSharing(sizer, now, workers.leastWork());
    }

    /** Computes the next chunk. */
    void computeNext() throws Interruption {
        if (Thread.currentThread().isInterrupted() || settings.isStopRequested()) {
            throw new Interruption(next);
        }
        int count = sizer.next(length - next, 1);
        int finished = count;
        ChunkFailure chunkFailure = Attempt.apply(kernel, next, results, next, count);
        if (chunkFailure != null) {
            finished = chunkFailure.finished();
            failure = Failure.onThisThread(next + finished, chunkFailure.getCause());
        }
        long before = now;
        now = System.nanoTime();
        sizer.took(finished, now - before);
        next += finished;
        settings.computed(finished);
    }

    /** How it ended, if it is over. */
    Outcome outcome() {
        if (failure != null) {
            if (search) {
                observation.endEarly(sizer.busyNanos(), next + 1, false, now);
            }
            return Outcome.failed(failure);
        }
        observation.endAlone(sizer.busyNanos(), now);
        return Outcome.COMPLETE;
    }

    /** The same with others, from here on. */
    ParallelPhase<O> share(WorkerSource workers, int wanted) {
        Computation<O> computation = new Computation<>(kernel, results, next, length, settings, observation.dear());
        ParallelPhase<O> phase =
                new ParallelPhase<>(computation, observation, workers, Math.min(wanted, length - next - 1), sizer);
        shared = phase;
        return phase;
    }

    /** What it has taken so far. */
    public Figures figures() {
        return shared == null ? new Figures(sizer.busyNanos(), sizer.chunks(), 0, 0) : shared.figures();
    }
}
