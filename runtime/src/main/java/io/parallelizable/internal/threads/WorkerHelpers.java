package io.parallelizable.internal.threads;

/**
 * Helpers from the runtime's own threads.
 *
 * @param workers those threads
 * @param wanted how many the run wants
 */
record WorkerHelpers(Workers workers, int wanted) implements Helpers {
    @Override
    public boolean comeInTurn() {
        return true;
    }

    @Override
    public double leastWork() {
        return workers.leastWork(wanted);
    }

    @Override
    public boolean invite(Runnable task) {
        return workers.invite(task, wanted);
    }

    @Override
    public boolean areScarce() {
        return workers.areScarce();
    }

    @Override
    public void queue(Runnable task) {
        workers.queue(task);
    }

    @Override
    public void takeBack(Runnable task) {
        workers.takeBack(task);
    }
}
