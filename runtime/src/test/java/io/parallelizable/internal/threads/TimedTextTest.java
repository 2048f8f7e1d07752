package io.parallelizable.internal.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Worry: a text that never comes holds its asker up, and one that is only slow is taken for such a one. */
class TimedTextTest {
    private static final String OTHERWISE = "not told";

    @Test
    void textThatWaitsForEver_isNotWaitedFor() {
        CountDownLatch never = new CountDownLatch(1);
        assertThat(TimedText.of(() -> after(never), OTHERWISE)).isEqualTo(OTHERWISE);
        never.countDown();
    }

    private static String after(CountDownLatch latch) {
        Bounded.awaitQuietly(latch);
        return "late";
    }

    @Test
    void textThatIsComputedForLongerThanAMoment_isWaitedFor() {
        assertThat(TimedText.of(() -> computed(TimeUnit.MILLISECONDS.toNanos(500)), OTHERWISE))
                .isEqualTo("computed");
    }

    private static String computed(long nanos) {
        Bounded.spin(nanos);
        return "computed";
    }

    @Test
    void textThatFails_isNotTold() {
        assertThat(TimedText.of(TimedTextTest::failing, OTHERWISE)).isEqualTo(OTHERWISE);
    }

    private static String failing() {
        throw new StackOverflowError();
    }

    @Test
    void interruptedAsker_isToldAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        String text = TimedText.of(() -> "told", OTHERWISE);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(text).isEqualTo("told");
    }
}
