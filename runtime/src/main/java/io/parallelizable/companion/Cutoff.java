package io.parallelizable.companion;

import io.parallelizable.internal.scheduling.CostModels;
import io.parallelizable.kernel.Kernel;

/**
 * The number of elements up to which a companion's {@code map} is a plain loop in the caller: the sequential cutoff of
 * divide-and-conquer programs, which is learned from run to run here.
 *
 * <p>Each kernel class has one, and generated code asks it before it makes a run. It begins at zero, so first runs are
 * measured. All threads use it without agreeing first: a lost or stale update costs a little time, never a result.
 */
public final class Cutoff {
    private final io.parallelizable.internal.scheduling.policy.Cutoff learned;

    private Cutoff(Class<?> kernel) {
        learned = CostModels.cutoff(kernel);
    }

    /**
     * The cutoff of a kernel class.
     *
     * @param kernel the class, a {@link Kernel}
     * @return its cutoff
     */
    public static Cutoff of(Class<?> kernel) {
        return new Cutoff(kernel);
    }

    /**
     * Whether a run of so many elements should be a plain loop.
     *
     * <p>Some in each millisecond are not, to be measured: the method may be fed other inputs by now. Nor is a run
     * whose thread is interrupted, since the loop would not answer it.
     *
     * @param length how many elements there are
     * @return whether just to loop over them
     */
    public boolean includes(int length) {
        return learned.includes(length);
    }
}
