package io.parallelizable.internal.stream;

import java.util.concurrent.TimeUnit;

/**
 * How long the threads of a stream wait for each other, in nanoseconds.
 *
 * @param firstLook how long a consumer waits at first before it checks by itself
 * @param lastLook how long at most
 * @param worthWaking a consumer that began to wait this long ago is woken by the next result
 * @param grace how long a thread may take to answer its interrupt before it is left behind
 * @param patience how long a worker may take to come before the consumer stops relying on it
 * @param pause how long after a request without success the next one is made
 */
record Times(long firstLook, long lastLook, long worthWaking, long grace, long patience, long pause) {
    static final Times USUAL = new Times(200_000, millis(20), 100_000, millis(50), millis(10), millis(1));

    private static long millis(long number) {
        return TimeUnit.MILLISECONDS.toNanos(number);
    }
}
