package io.parallelizable.slurm.internal.spool;

/** What a worker's file in {@link Spool#GONE} says of its end. */
public final class Farewell {
    /** It has ended by itself: told to, too short of time for another slice, or without a driver. */
    public static final String LEFT = "left";

    /** A signal has ended it, as at a time limit. */
    public static final String TERMINATED = "terminated";

    /** An element has ended it, by {@code System.exit}, or a problem of its own. */
    public static final String EXITED = "exited";

    /** What stands before the exit code of a worker that could say nothing itself; its script has written that. */
    public static final String CODE = "code ";

    private Farewell() {}
}
