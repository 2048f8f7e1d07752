package io.parallelizable.internal.execution;

import java.io.Serializable;

/**
 * A container of results that is no array: what a slice of its kernel has filled elsewhere is merged into it, where
 * results in an array are copied to their place.
 */
public interface Mergeable<S extends Mergeable<S>> extends Serializable {
    /** Takes over what a slice has computed; parts may come in any order and on any thread, each of them once. */
    void merge(S part);
}
