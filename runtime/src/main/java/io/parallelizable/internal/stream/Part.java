package io.parallelizable.internal.stream;

/** Results that are ready to be used. */
public record Part<C>(C results, int at, int count, long index) {}
