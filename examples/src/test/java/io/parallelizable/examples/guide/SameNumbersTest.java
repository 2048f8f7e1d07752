package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.DoubleRun;
import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** I need the same numbers again. */
class SameNumbersTest {
    // snippet: method
    @Parallelizable
    static double estimatePi(int darts, RandomGenerator random) {
        int hits = 0;
        for (int i = 0; i < darts; i++) {
            double x = random.nextDouble();
            double y = random.nextDouble();
            hits += x * x + y * y < 1 ? 1 : 0;
        }
        return 4.0 * hits / darts;
    }
    // end

    @Test
    void seed() {
        // snippet: seed
        double[] estimates = EstimatePiParallel.times(100, 1_000).seed(42).map();
        double[] onOneThread =
                EstimatePiParallel.times(100, 1_000).seed(42).threads(1).map();
        // end
        assertThat(estimates).isEqualTo(onOneThread);
    }

    @Test
    void readBack() {
        // snippet: read-back
        DoubleRun<double[], RuntimeException> run = EstimatePiParallel.times(100, 1_000);
        double[] first = run.map();
        long seed = run.seed(); // write it down

        double[] again = EstimatePiParallel.times(100, 1_000).seed(seed).map();
        // end
        assertThat(again).isEqualTo(first);
    }

    // snippet: nested
    @Parallelizable
    static double spread(int experiments, RandomGenerator random) {
        return EstimatePiParallel.times(experiments, 100)
                .seed(random)
                .statistics()
                .standardDeviation();
    }
    // end

    @Test
    void nested() {
        // snippet: nested-call
        double[] spreads = SpreadParallel.times(20, 50).seed(42).map();
        // end
        assertThat(SpreadParallel.times(20, 50).seed(42).threads(1).map()).isEqualTo(spreads);
        assertThat(spreads[0]).isNotEqualTo(spreads[1]).isPositive();
    }

    @Parallelizable
    static double reciprocal(int n) {
        return 1.0 / n;
    }

    @Test
    void sum() {
        int[] numbers = Sequences.arange(1, 100_001);
        // snippet: sum
        double sum = ReciprocalParallel.over(numbers).sum();
        double onThree = ReciprocalParallel.over(numbers).threads(3).sum();
        boolean sameBits = Double.doubleToLongBits(sum) == Double.doubleToLongBits(onThree);
        // end
        assertThat(sameBits).isTrue();
    }
}
