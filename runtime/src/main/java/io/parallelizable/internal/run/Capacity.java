package io.parallelizable.internal.run;

/** Whether containers hold as much as they must. */
public final class Capacity {
    /** The longest array that JVMs make. */
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private Capacity() {}

    /**
     * The length of an array for so many results.
     *
     * @throws IllegalArgumentException if no array holds so many
     */
    public static int forAll(long length) {
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "an array holds at most " + MAX_LENGTH + " results, this run has " + length + " elements");
        }
        return (int) length;
    }

    /** Refuses a given container that is too short. */
    static void require(int available, long length) {
        if (available < length) {
            throw new IllegalArgumentException(
                    "the results hold " + available + ", this run has " + length + " elements");
        }
    }
}
