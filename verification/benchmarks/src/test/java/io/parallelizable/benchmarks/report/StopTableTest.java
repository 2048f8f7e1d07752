package io.parallelizable.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.benchmarks.report.StopTable.StopSample;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worry: a quantile hides the slowest trials. */
class StopTableTest {
    private static final StopSample SAMPLE = new StopSample(
            "cancel",
            "short",
            LongStream.rangeClosed(1, 1000).map(k -> 1001 - k).toArray());

    @Test
    void quantile_isTheTimeThatThatPartDoesNotExceed() {
        assertThat(SAMPLE.quantile(0.5)).isEqualTo(500);
        assertThat(SAMPLE.quantile(0.999)).isEqualTo(999);
        assertThat(SAMPLE.quantile(1)).isEqualTo(1000);
        assertThat(new StopSample("", "", new long[] {7}).quantile(0.999)).isEqualTo(7);
    }

    @Test
    void table_showsTheDistribution() {
        assertThat(new StopTable(List.of(SAMPLE)).table().rows())
                .containsExactly(List.of("cancel", "short", "1000", "500 ns", "990 ns", "999 ns", "1.00 us"));
    }
}
