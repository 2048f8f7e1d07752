package io.parallelizable.internal.execution;

import org.jspecify.annotations.Nullable;

/** Tells a run that its calling thread was interrupted, whose interrupt flag is set then, or that it is to stop. */
public final class Interruption extends Exception {
    private static final long serialVersionUID = 1L;

    private final long computed;

    private final transient @Nullable Place leftBehind;

    /** An interruption that leaves no thread behind. */
    public Interruption(long computed) {
        this(computed, null);
    }

    public Interruption(long computed, @Nullable Place leftBehind) {
        super(null, null, false, false);
        this.computed = computed;
        this.leftBehind = leftBehind;
    }

    /** The same among the elements of which these are a part. */
    public Interruption shifted(long first) {
        return new Interruption(first + computed, leftBehind == null ? null : leftBehind.shifted(first));
    }

    /** How many elements had been computed, at least. */
    public long computed() {
        return computed;
    }

    /** Where a thread is that does not answer its interrupt; null if there is none. */
    public @Nullable Place leftBehind() {
        return leftBehind;
    }
}
