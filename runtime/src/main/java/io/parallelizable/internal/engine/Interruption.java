package io.parallelizable.internal.engine;

/** Tells a run that its calling thread was interrupted; the thread's interrupt flag is set. */
public final class Interruption extends Exception {
    private static final long serialVersionUID = 1L;

    /** How many elements had been computed. */
    private final long computed;

    /**
     * An interruption of the calling thread.
     *
     * @param computed how many elements had been computed, at least
     * @param length how many elements there are
     */
    public Interruption(long computed, long length) {
        super("the calling thread was interrupted after " + computed + " of " + length + " elements");
        this.computed = computed;
    }

    /**
     * How many elements had been computed, at least.
     *
     * @return the count, from 0
     */
    public long computed() {
        return computed;
    }
}
