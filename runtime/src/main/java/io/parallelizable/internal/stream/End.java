package io.parallelizable.internal.stream;

import java.util.function.Supplier;

/**
 * The failure of an element, with which a stream ends after all results below it.
 *
 * @param failure what the stream throws; asked for on the thread that is to throw it
 */
public record End(long index, Supplier<Throwable> failure) {}
