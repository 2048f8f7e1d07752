package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.engine.Capabilities;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Worry: slices are so small that moving them is felt, or so large that workers wait for one. */
class SliceSizerTest {
    private static final Capabilities CAPABILITIES = Capabilities.ofSlots(4).withLeastWork(Duration.ofMillis(100));
    private static final long PLENTY = 1L << 40;

    private static SliceSizer splitter() {
        return new SliceSizer(CAPABILITIES, 4);
    }

    @Test
    void elementsOfUnknownCost_goOneByOne() {
        assertThat(splitter().next(PLENTY)).isEqualTo(1);
    }

    @Test
    void slices_growStepByStepUpToTheWorkThatIsWorthSending() {
        SliceSizer splitter = splitter();
        int count = splitter.next(PLENTY);
        int before = 0;
        while (count > before) {
            assertThat(count).isLessThanOrEqualTo(Math.max(1, 16 * before));
            splitter.computed(count, 1_000L * count);
            before = count;
            count = splitter.next(PLENTY);
        }
        assertThat(count).isEqualTo(100_000);
    }

    @Test
    void costlyElements_stayAlone() {
        SliceSizer splitter = splitter();
        splitter.computed(1, Duration.ofSeconds(10).toNanos());
        assertThat(splitter.next(PLENTY)).isEqualTo(1);
    }

    @Test
    void heavyElements_areFewToASlice() {
        SliceSizer splitter = splitter();
        splitter.computed(16, 16);
        splitter.sent(16, 16 << 20);
        assertThat(splitter.next(PLENTY)).isEqualTo(4);
        splitter.answered(16, 32 << 20);
        assertThat(splitter.next(PLENTY)).isEqualTo(2);
    }

    @Test
    void lastSlices_areSharedEvenly() {
        SliceSizer splitter = splitter();
        splitter.computed(100_000, 100_000_000);
        assertThat(splitter.next(400_000)).isEqualTo(50_000);
        assertThat(splitter.next(8_000)).isEqualTo(8_000);
        assertThat(splitter.next(100_000)).isEqualTo(12_500);
    }
}
