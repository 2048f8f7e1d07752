package io.parallelizable.companion;

import io.parallelizable.internal.scheduling.ThreadEngine;
import io.parallelizable.kernel.Kernel;

/**
 * The number of elements up to which a companion's {@code map} is a plain loop in the caller: the sequential cutoff of
 * divide-and-conquer programs, which is learned from run to run here.
 *
 * <p>Each kernel class has one, and generated code asks it before it makes a run. It begins at zero, so first runs are
 * measured. All threads use it without agreeing first: a lost or stale update costs a little time, never a result.
 */
public abstract class Cutoff {
    /** The most elements of a plain loop while a worker is awake, which could help at once. */
    protected int elements;

    /** The most elements of a plain loop while all workers sleep; at least {@link #elements}. */
    protected int elementsWhileAsleep;

    /** How many runs may still be plain loops before one is measured again. */
    protected int credit;

    /** A cutoff of zero. */
    protected Cutoff() {}

    /**
     * The cutoff of a kernel class.
     *
     * @param kernel the class, a {@link Kernel}
     * @return its cutoff, always the same object
     */
    public static Cutoff of(Class<?> kernel) {
        return ThreadEngine.cutoff(kernel);
    }

    /**
     * Whether a run of so many elements should be a plain loop.
     *
     * <p>One in many says no, to be measured: the method may be fed other inputs by now. So does a run whose thread is
     * interrupted, since the loop would not answer it.
     *
     * @param length how many elements there are
     * @return whether just to loop over them
     */
    public final boolean includes(int length) {
        return (length <= elements || length <= elementsWhileAsleep && !ThreadEngine.isWorkerAwake())
                && --credit > 0
                && !Thread.currentThread().isInterrupted();
    }
}
