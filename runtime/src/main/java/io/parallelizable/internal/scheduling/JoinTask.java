package io.parallelizable.internal.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * The task that asks for a worker; one for all workers of an execution.
 *
 * <p>An executor may run it late, often, or never. Once withdrawn it does nothing and holds nothing, however long the
 * executor keeps it.
 */
final class JoinTask implements Runnable {
    private volatile @Nullable ParallelPhase<?> execution;

    JoinTask(@Nullable ParallelPhase<?> execution) {
        this.execution = execution;
    }

    @Override
    public void run() {
        help(Role.WORKER);
    }

    /** The same on a thread that has called a run of its own and waits. */
    void runAsOuterCaller() {
        help(Role.OUTER_CALLER);
    }

    private void help(Role role) {
        ParallelPhase<?> open = execution;
        if (open != null) {
            open.help(role);
        }
    }

    void withdraw() {
        execution = null;
    }
}
