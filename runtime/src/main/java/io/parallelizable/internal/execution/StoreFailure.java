package io.parallelizable.internal.execution;

import io.parallelizable.CheckpointException;

/** Counts as the failure of an element whose result could not be kept, and ends the run with its own reason. */
public final class StoreFailure extends Exception implements NotOfElement {
    private static final long serialVersionUID = 1L;

    private final CheckpointException reason;

    public StoreFailure(CheckpointException reason) {
        super(null, reason, false, false);
        this.reason = reason;
    }

    /** What the run is to throw. */
    public CheckpointException reason() {
        return reason;
    }
}
