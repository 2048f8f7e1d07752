package io.parallelizable.internal.scheduling.pool;

import io.parallelizable.internal.scheduling.policy.Sharing;

/** Where the workers of a run come from. Used by all its threads at once; the first to ask is the caller. */
public interface WorkerSource {
    /** No workers at all. */
    WorkerSource NONE = new WorkerSource() {
        @Override
        public double leastWork() {
            return Sharing.NEVER;
        }

        @Override
        public boolean invite(Runnable task) {
            return false;
        }
    };

    /**
     * Whether they are asked for one after the other, each when the one before has come, and asking never waits for
     * what a worker does. Otherwise as many as are wanted are asked for at once, since not all may come.
     */
    default boolean comeInTurn() {
        return true;
    }

    /**
     * Least work that is worth asking for one more now, in nanoseconds; {@link Sharing#NEVER} if there is none to be
     * had.
     */
    double leastWork();

    /** Asks for one more to run the given task, at once, later, or never; false if it is never for sure. */
    boolean invite(Runnable task);

    /** Whether runs without any worker wait for one, so that a run with several should let one go. */
    default boolean areScarce() {
        return false;
    }

    /** Has the given task of a run without any worker run by the next one that is free, unless it is taken back. */
    default void queue(Runnable task) {}

    /** Takes a queued task back. */
    default void takeBack(Runnable task) {}

    /** Whether the caller of an outer run may help, while it waits. */
    default boolean admitsOuterCallers() {
        return true;
    }

    /** The run is over: nothing of it is held any more. */
    default void end() {}
}
