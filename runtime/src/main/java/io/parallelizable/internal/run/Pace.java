package io.parallelizable.internal.run;

/** How many elements a stream computes in a step, and how many before their results are taken. */
interface Pace {
    /** The most elements of the next step, at least 1. */
    int next();

    /** How many elements may be begun whose results are not taken yet, when so many have been taken. */
    long window(long taken);

    /** For how long inputs of a step are read at most, in nanoseconds. */
    long readingTime();

    /** Takes note of a step: how many elements it has computed, in what time, and how many bytes were sent for that. */
    void took(int count, long nanos, long bytes);
}
