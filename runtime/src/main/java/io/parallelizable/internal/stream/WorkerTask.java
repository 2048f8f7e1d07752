package io.parallelizable.internal.stream;

import org.jspecify.annotations.Nullable;

/**
 * The task of a pipeline's workers. An executor may keep it for long: once withdrawn it does nothing and refers to
 * nothing.
 */
final class WorkerTask implements Runnable {
    private volatile @Nullable Production<?> production;

    WorkerTask(Production<?> production) {
        this.production = production;
    }

    @Override
    public void run() {
        Production<?> open = production;
        if (open != null) {
            open.work();
        }
    }

    void withdraw() {
        production = null;
    }
}
