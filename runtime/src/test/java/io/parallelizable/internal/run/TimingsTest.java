package io.parallelizable.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Worry: what takes long is called as often as what is short and timed beside it. */
class TimingsTest {
    private static final long LONG_NANOS = 2_000_000;

    @Test
    void longWorkBesideAShortOne_isCalledOnceInEachRound() {
        AtomicInteger shortCallsSince = new AtomicInteger();
        AtomicInteger callsInARow = new AtomicInteger();
        double[] medians = Timings.medians(List.of(shortCallsSince::incrementAndGet, () -> {
            callsInARow.addAndGet(shortCallsSince.getAndSet(0) == 0 ? 1 : 0);
            Bounded.spin(LONG_NANOS);
            return null;
        }));
        assertThat(callsInARow).hasValue(0);
        assertThat(medians[0]).isPositive();
        assertThat(medians[1]).isGreaterThanOrEqualTo(LONG_NANOS / 1e9);
    }

    @Test
    void workThatBecomesLong_isNotCalledAsOftenAsWhenItWasShort() {
        AtomicInteger calls = new AtomicInteger();
        int fast = 100_000;
        Timings.medians(List.of(() -> {
            if (calls.incrementAndGet() > fast) {
                Bounded.spin(LONG_NANOS);
            }
            return null;
        }));
        assertThat(calls).hasValueLessThan(2 * fast);
    }
}
