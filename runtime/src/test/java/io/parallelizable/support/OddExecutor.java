package io.parallelizable.support;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** An executor service of which only {@code execute} does something, whatever it is given to do. */
public final class OddExecutor extends AbstractExecutorService {
    private final Executor executor;

    public OddExecutor(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(task);
    }

    @Override
    public void shutdown() {
        throw new AssertionError("a run never shuts an executor down");
    }

    @Override
    public List<Runnable> shutdownNow() {
        throw new AssertionError("a run never shuts an executor down");
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return false;
    }
}
