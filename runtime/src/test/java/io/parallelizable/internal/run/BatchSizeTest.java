package io.parallelizable.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: batches of a stream on an engine grow beyond the memory, or stay so small that each one's way is felt. */
class BatchSizeTest {
    private static final long ENOUGH_NANOS = 10_000_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void largeElements_areFewWhetherBatchesAreFullOrEndedByTime(int parts) {
        long bytes = Runtime.getRuntime().maxMemory() / 1000;
        BatchSize size = new BatchSize(2, 1, ENOUGH_NANOS);
        for (int batch = 0; batch < 40; batch++) {
            int count = Math.max(1, size.most() / parts);
            size.took(count, 0, count * bytes);
            assertThat(size.most() * bytes).isLessThan(Runtime.getRuntime().maxMemory() / 8);
        }
    }

    @Test
    void smallElements_becomeManyThoughFirstBatchesAreMostlyWhatIsAroundThem() {
        BatchSize size = new BatchSize(2, 1, ENOUGH_NANOS);
        for (int batch = 0; batch < 40; batch++) {
            size.took(size.most(), 0, 20_000 + 8L * size.most());
        }
        assertThat(size.most()).isEqualTo(1 << 16);
    }

    @Test
    void elementOfMoreThanTheMemory_comesAlone() {
        BatchSize size = new BatchSize(2, 1, ENOUGH_NANOS);
        size.took(2, 0, Long.MAX_VALUE);
        assertThat(size.most()).isEqualTo(1);
    }
}
