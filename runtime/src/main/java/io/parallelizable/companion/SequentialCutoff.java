package io.parallelizable.companion;

import io.parallelizable.internal.scheduling.policy.Limits;

/**
 * Decides which runs of a method are so short that a plain loop computes them fastest.
 *
 * <p>A companion keeps it in a constant, from which the JIT reads no more than one number. Any thread may use it.
 *
 * @param limits what has been learned
 */
@SuppressWarnings("exports") // of what only the runtime makes
public record SequentialCutoff(Limits limits) {
    /**
     * Whether a plain loop on this thread is likely to compute that many elements fastest. Always false if the thread
     * is interrupted, since the plain loop does not check the interrupt flag.
     */
    public boolean includes(int length) {
        return limits.include(length);
    }
}
