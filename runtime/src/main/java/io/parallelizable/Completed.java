package io.parallelizable;

import org.jspecify.annotations.Nullable;

/**
 * The result of an element, as it comes from {@link Run#completed}.
 *
 * @param index the element's index, from 0; in a grid the cells are counted row by row
 * @param result what the method has returned, boxed if it is primitive; null if it returns nothing
 * @param <R> the type of the result
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public record Completed<R extends @Nullable Object>(long index, R result) {}
