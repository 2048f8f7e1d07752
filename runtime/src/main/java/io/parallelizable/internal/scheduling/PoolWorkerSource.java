package io.parallelizable.internal.scheduling;

/**
 * Helpers from the runtime's own threads.
 *
 * @param workers those threads
 * @param busy how many may be busy at most, for this run or another
 */
record PoolWorkerSource(WorkerPool workers, int busy) implements WorkerSource {
    @Override
    public boolean comeInTurn() {
        return true;
    }

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
