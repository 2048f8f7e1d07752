package io.parallelizable.internal.stream;

/**
 * Results that are ready to be used.
 *
 * @param results the container in which they are
 * @param at where in it the first one is
 * @param count how many there are, at least 1
 * @param index the index of the first one's element
 * @param <C> the container
 */
public record Part<C>(C results, int at, int count, long index) {}
