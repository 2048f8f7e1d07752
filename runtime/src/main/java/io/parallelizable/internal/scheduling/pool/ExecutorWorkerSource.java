package io.parallelizable.internal.scheduling.pool;

import io.parallelizable.internal.scheduling.policy.Sharing;
import io.parallelizable.internal.scheduling.policy.Tuning;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** Workers from a user's executor, which tells nothing about itself: as many as are wanted, until it rejects one. */
public final class ExecutorWorkerSource implements WorkerSource {
    private final ExecutorService executor;
    private final AtomicInteger left;

    public ExecutorWorkerSource(ExecutorService executor, int wanted) {
        this.executor = executor;
        this.left = new AtomicInteger(wanted);
    }

    @Override
    public boolean comeInTurn() {
        return false;
    }

    @Override
    public double leastWork() {
        return left.get() > 0 ? Tuning.WORTH_WAKING : Sharing.NEVER;
    }

    @Override
    public boolean invite(Runnable task) {
        if (left.getAndDecrement() <= 0) {
            return false;
        }
        try {
            executor.execute(task);
            return true;
        } catch (Throwable rejection) {
            // Rejected, shut down, or no thread can be started: the run continues with the workers that it has.
            left.set(0);
            return false;
        }
    }
}
