package io.parallelizable.internal.execution;

import org.jspecify.annotations.Nullable;

/** Tells a run that its calling thread was interrupted, whose interrupt flag is set then, or that it is to stop. */
public final class Interruption extends Exception {
    private static final long serialVersionUID = 1L;

    /** How many elements had been computed. */
    private final long computed;

    /** Where a thread was left behind. */
    private final transient @Nullable Place leftBehind;

    /**
     * An interruption that leaves no thread behind.
     *
     * @param computed how many elements had been computed, at least
     */
    public Interruption(long computed) {
        this(computed, null);
    }

    /**
     * An interruption.
     *
     * @param computed how many elements had been computed, at least
     * @param leftBehind where a thread is that does not answer its interrupt; null if there is none
     */
    public Interruption(long computed, @Nullable Place leftBehind) {
        super(null, null, false, false);
        this.computed = computed;
        this.leftBehind = leftBehind;
    }

    /**
     * The same among the elements of which these are a part.
     *
     * @param first which of those is element 0 here
     * @return the interruption there
     */
    public Interruption shifted(long first) {
        return new Interruption(first + computed, leftBehind == null ? null : leftBehind.shifted(first));
    }

    /**
     * How many elements had been computed, at least.
     *
     * @return the count, from 0
     */
    public long computed() {
        return computed;
    }

    /**
     * Where a thread is that does not answer its interrupt.
     *
     * @return the place of the one in the lowest chunk; null if there is none
     */
    public @Nullable Place leftBehind() {
        return leftBehind;
    }
}
