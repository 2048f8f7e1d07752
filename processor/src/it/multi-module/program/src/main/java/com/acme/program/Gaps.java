package com.acme.program;

import com.acme.numbers.TestPrimeParallel;
import io.parallelizable.Parallelizable;
import io.parallelizable.Range;

public final class Gaps {
    private Gaps() {}

    /** The distance from a prime number to the next one. */
    @Parallelizable
    public static int gap(int prime) {
        return TestPrimeParallel.filter(Range.of(prime + 1, 2 * prime + 1))[0] - prime;
    }

    public static int longest(int upTo) {
        return GapParallel.over(TestPrimeParallel.filter(Range.of(0, upTo))).max().orElseThrow();
    }
}
