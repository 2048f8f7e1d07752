package io.parallelizable.internal.stream;

import org.jspecify.annotations.Nullable;

/**
 * What workers of a pipeline do. An executor may keep it for long: once withdrawn it does nothing and holds nothing.
 */
final class WorkerTask implements Runnable {
    private volatile @Nullable Pipeline<?> pipeline;

    WorkerTask(Pipeline<?> pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public void run() {
        Pipeline<?> open = pipeline;
        if (open != null) {
            open.work();
        }
    }

    void withdraw() {
        pipeline = null;
    }
}
