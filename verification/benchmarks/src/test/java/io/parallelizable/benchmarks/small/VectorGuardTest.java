package io.parallelizable.benchmarks.small;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a slow generated loop would be told, and a noisy one not. */
class VectorGuardTest {
    private static Figure figure(String way, double medianNanos, double fastestNanos) {
        return new Figure("4096, fresh", way, medianNanos, fastestNanos, 0);
    }

    @Test
    void slowLoop_isTold() {
        SmallTable loops = new SmallTable(List.of(figure("loop", 900, 800), figure("map", 1700, 1600)));
        assertThat(VectorGuard.errors(loops))
                .containsExactly("FAILED: the generated loop (N = 4096, fresh) has 0.50 of the plain loop's throughput;"
                        + " 0.8 is the least");
    }

    @Test
    void disturbedIterations_areNotTakenForIt() {
        SmallTable loops = new SmallTable(List.of(figure("loop", 900, 800), figure("map", 9000, 1000)));
        assertThat(VectorGuard.errors(loops)).isEmpty();
    }
}
