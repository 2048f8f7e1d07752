package io.parallelizable.internal.threads;

/** Where the helpers of an execution come from. Used by all its threads at once. */
interface Helpers {
    /** Whether it makes sense to ask for one more. */
    boolean areAvailable();

    /** Whether one is awake, so that it begins at once and costs nothing to call. */
    boolean areAwake();

    /** Asks for one more to run the given task, at once, later, or never. */
    void invite(Runnable task);
}
