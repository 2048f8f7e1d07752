package io.parallelizable.internal.reduce;

import io.parallelizable.internal.execution.FailedInitialization;
import io.parallelizable.internal.execution.NotOfElement;

/**
 * Tells that what the user gave for combining results has failed, at a block of elements.
 *
 * <p>A serial execution would combine the block as soon as its last element is computed. So the failure counts as one
 * of that element, and the lowest one is what the serial execution would have thrown.
 */
public final class FoldFailure extends Exception implements NotOfElement {
    private static final long serialVersionUID = 1L;

    /** The last element of the block. */
    private final long index;

    FoldFailure(long index, Throwable cause) {
        super(null, cause, false, false);
        this.index = index;
    }

    /** The same where a later block has failed too, perhaps since it was the first to need the same class. */
    FoldFailure beside(FoldFailure later) {
        Throwable first = FailedInitialization.firstError(getCause(), later.getCause());
        return first == getCause() ? this : new FoldFailure(index, first);
    }

    /** The index of the last element of the block. */
    public long index() {
        return index;
    }
}
