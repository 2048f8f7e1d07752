package io.parallelizable.internal.scheduling.team;

import org.jspecify.annotations.Nullable;

/**
 * The task that brings a worker into a run; one for all workers of a run.
 *
 * <p>An executor may run it late, often, or never. Once withdrawn it does nothing and refers to nothing, however long
 * the executor keeps it. If an executor's thread arrives with its interrupt flag set, the flag belongs to the executor:
 * it is cleared for the elements and set again afterwards.
 */
final class JoinTask implements Runnable {
    private volatile @Nullable ParallelPhase<?> phase;

    JoinTask(@Nullable ParallelPhase<?> phase) {
        this.phase = phase;
    }

    @Override
    public void run() {
        boolean stale = Thread.interrupted();
        try {
            help(Role.WORKER);
        } finally {
            if (stale) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The same on a thread that has called a run of its own and waits. */
    void runAsOuterCaller() {
        help(Role.OUTER_CALLER);
    }

    private void help(Role role) {
        ParallelPhase<?> open = phase;
        if (open != null) {
            open.help(role);
        }
    }

    void withdraw() {
        phase = null;
    }
}
