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
     * Whether so few elements are best computed in a plain loop, at once, on this thread; for any number that is a
     * hint. Never for a thread that is interrupted, since the loop would not answer that.
     */
    public boolean includes(int length) {
        return limits.include(length);
    }
}
