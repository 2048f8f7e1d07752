package io.parallelizable.internal.threads;

/** Where the helpers of an execution come from. Used by all its threads at once. */
interface Helpers {
    /**
     * Whether they are asked for one after the other, each when the one before has come, and asking never waits for
     * what a helper does. Otherwise as many as are wanted are asked for at once, since not all may come.
     */
    boolean comeInTurn();

    /** Whether it makes sense to ask for one more. */
    boolean areAvailable();

    /** Whether one is awake, so that it begins at once and costs nothing to call. */
    boolean areAwake();

    /** Asks for one more to run the given task, at once, later, or never. */
    void invite(Runnable task);
}
