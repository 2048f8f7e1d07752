package io.parallelizable.internal.search;

import io.parallelizable.internal.execution.NotOfElement;

/** What a deciding element counts as having thrown: the signal that a search is over. */
public final class Found extends Exception implements NotOfElement {
    private static final long serialVersionUID = 1L;

    /** The one there is, since it carries nothing. */
    static final Found SIGNAL = new Found();

    private Found() {
        super(null, null, false, false);
    }
}
