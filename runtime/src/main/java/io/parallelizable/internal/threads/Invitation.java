package io.parallelizable.internal.threads;

import org.jspecify.annotations.Nullable;

/**
 * The task that asks for a helper; one for all helpers of an execution.
 *
 * <p>An executor may run it late, often, or never. Once withdrawn it does nothing and holds nothing, however long the
 * executor keeps it.
 */
final class Invitation implements Runnable {
    private volatile @Nullable Execution<?> execution;

    Invitation(@Nullable Execution<?> execution) {
        this.execution = execution;
    }

    @Override
    public void run() {
        help(false);
    }

    /** The same on a thread that has called a run of its own and waits. */
    void runAsGuest() {
        help(true);
    }

    private void help(boolean guest) {
        Execution<?> open = execution;
        if (open != null) {
            open.help(guest);
        }
    }

    void withdraw() {
        execution = null;
    }
}
