package io.parallelizable.internal.scheduling.pool;

/**
 * Workers from the runtime's own pool.
 *
 * @param workers the pool
 * @param busy how many may compute at most, for this run and all others together; without effect where a run has asked
 *     for a number of threads, since each such run has as many, whatever others have
 */
record PoolWorkerSource(WorkerPool workers, int busy) implements WorkerSource {
    @Override
    public double leastWork() {
        return workers.leastWork(busy);
    }

    @Override
    public boolean invite(Runnable task) {
        return workers.invite(task, busy);
    }

    @Override
    public boolean areScarce() {
        return workers.areScarce();
    }

    @Override
    public void queue(Runnable task) {
        workers.queue(task, busy);
    }

    @Override
    public void takeBack(Runnable task) {
        workers.takeBack(task);
    }
}
