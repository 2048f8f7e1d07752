package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.IndexKernel;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReductionTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 1000, 4097, 100_000})
    void quick(int n) {
        double[] x = new Random(7).doubles(n, -1, 1).toArray();
        Double seen = null;
        for (int t = 1; t <= 16; t++) {
            double sum = IndexKernel.doubles(n, i -> x[(int) i]).threads(t).sum();
            if (seen == null) seen = sum;
            assertThat(sum).isEqualTo(seen);
            assertThat(IndexKernel.doubles(n, i -> x[(int) i])
                            .threads(t)
                            .statistics()
                            .sum())
                    .isEqualTo(sum);
            assertThat(IndexKernel.strings(n, Long::toString).threads(t).reduce("", String::concat))
                    .isEqualTo(IndexKernel.strings(n, Long::toString)
                            .threads(t)
                            .collect(java.util.stream.Collectors.joining()));
            assertThat(IndexKernel.booleans(n, i -> i % 3 == 1).threads(t).count())
                    .isEqualTo(n / 3 + (n % 3 == 2 ? 1 : 0));
            assertThat(IndexKernel.booleans(n, i -> i >= 700).threads(t).firstIndex())
                    .isEqualTo(n > 700 ? 700 : -1);
            assertThat(IndexKernel.booleans(n, i -> i >= 700).threads(t).indices())
                    .hasSize(Math.max(0, n - 700));
            assertThat(IndexKernel.ints(n, i -> i % 77).threads(t).argMax()).isEqualTo(Math.min(76, n - 1));
        }
    }
}
