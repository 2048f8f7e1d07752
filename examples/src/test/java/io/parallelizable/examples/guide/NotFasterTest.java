package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Hazard;
import io.parallelizable.Parallelizable;
import io.parallelizable.Scaling;
import io.parallelizable.Sequences;
import io.parallelizable.Speedup;
import io.parallelizable.Verification;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** It is not faster. */
class NotFasterTest {
    private final int[] numbers = Sequences.arange(2_000);

    @Parallelizable
    static boolean testPrime(int n) {
        boolean prime = n > 1;
        for (int i = 2; i < n; i++) {
            prime &= n % i != 0;
        }
        return prime;
    }

    @Test
    void speedup() {
        // snippet: speedup
        Speedup speedup = TestPrimeParallel.over(numbers).speedup();
        System.out.println(speedup);
        // end
        assertThat(speedup.toString()).startsWith("| Function");
    }

    @Test
    void tooSmall() {
        // snippet: too-small
        Speedup speedup = TestPrimeParallel.over(2, 3, 5).threads(2).speedup();
        System.out.println(speedup.verdict());
        // end
        assertThat(speedup.verdict()).startsWith("too small to gain: all of it takes ");
    }

    @Test
    void scaling() {
        // snippet: scaling
        Scaling scaling = TestPrimeParallel.over(numbers).threads(4).scaling();
        System.out.println(scaling);
        // end
        assertThat(scaling.rows()).hasSize(3);
    }

    // snippet: unsafe
    private static final AtomicInteger TOTAL = new AtomicInteger();

    @Parallelizable(accepts = Hazard.CALL_ORDER)
    static int runningTotal(int summand) {
        return TOTAL.addAndGet(summand);
    }
    // end

    @Test
    void verify() {
        // snippet: verify
        Verification verification = RunningTotalParallel.over(numbers).verify();
        System.out.println(verification);
        // end
        assertThat(verification.isSame()).isFalse();
    }
}
