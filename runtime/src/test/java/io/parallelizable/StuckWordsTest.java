package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: an element is stuck with the lock that its argument's toString() takes, and who names it is stuck too. */
class StuckWordsTest {
    private static final Duration SOON = Duration.ofMillis(50);

    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch inside = new CountDownLatch(1);

    /** Something that is computed, and printed, under its own lock; deaf to interrupts. */
    private final class Job {
        private final boolean stuck;

        Job(boolean stuck) {
            this.stuck = stuck;
        }

        synchronized double compute() {
            if (stuck) {
                inside.countDown();
                Bounded.until("release", () -> release.getCount() == 0);
            }
            return 1;
        }

        @Override
        public synchronized String toString() {
            return "job";
        }
    }

    @AfterEach
    void releaseAll() {
        release.countDown();
    }

    /** Jobs of which the last one, which a worker begins with, is stuck. */
    private List<Job> jobs() {
        return List.of(new Job(false), new Job(false), new Job(true));
    }

    private static double patiently(Job job, CountDownLatch inside) {
        if (!job.stuck) {
            Bounded.awaitQuietly(inside);
        }
        return job.compute();
    }

    private CompletableFuture<Void> onceInside() {
        return CompletableFuture.runAsync(() -> Bounded.awaitQuietly(inside));
    }

    private static void assertNamed(Throwable thrown, String message) {
        assertThat(thrown)
                .isInstanceOf(RunCancelledException.class)
                .hasMessageContaining("inside element 2 of 3, a call with an argument whose toString() does not return")
                .hasMessageContaining(message);
    }

    /** The jobs' first one fails once the last one is stuck: both are calls with that one. */
    private static double failing(Job first, Job stuck, CountDownLatch inside) {
        if (first != stuck) {
            Bounded.awaitQuietly(inside);
            throw new IllegalStateException("not this one");
        }
        return stuck.compute();
    }

    private DoubleRun<double[], RuntimeException> failingRun() {
        Job stuck = new Job(true);
        return Parallel.of(new Job[] {new Job(false), stuck}, new Job[] {stuck, stuck})
                .doubles((first, second) -> failing(first, second, inside))
                .threads(2);
    }

    private static void assertFailedUntold(Caller caller) {
        assertThat(caller.thrown()).hasMessage("not this one");
        assertThat(caller.thrown().getSuppressed()[0])
                .hasMessageStartingWith(
                        "element 0 of 2, a call with an argument whose toString() does not return, on thread ");
    }

    @Test
    void failureBesideAnElementThatIsLeftBehind_isThrownWithoutItsArguments() {
        assertFailedUntold(Caller.of(failingRun()::map));
    }

    @Test
    void failureBesideAnElementThatAStreamLeavesBehind_isThrownWithoutItsArguments() {
        assertFailedUntold(Caller.of(failingRun().stream()::sum));
    }

    @Test
    void elementThatIsLeftBehind_isNamedWithoutItsArgument() {
        Throwable thrown = catchThrowable(() -> Parallel.of(jobs())
                .doubles(job -> patiently(job, inside))
                .threads(2)
                .cancelOn(onceInside())
                .map());
        assertNamed(thrown, ", on thread parallelizable-");
    }

    @Test
    void stream_namesItToo() {
        Throwable thrown = catchThrowable(() ->
                Parallel.of(jobs()).doubles(job -> patiently(job, inside)).threads(3).cancelOn(onceInside()).stream()
                        .sum());
        assertNamed(thrown, ", on thread parallelizable-");
    }

    @Test
    void timeLimitsOfOthers_holdMeanwhile() {
        Caller stuck = Caller.of(() -> Parallel.of(List.of(new Job(true)))
                .doubles(Job::compute)
                .timeout(SOON)
                .map());
        Bounded.until("the warning is being written", StuckWordsTest::isAnyoneWriting);
        assertThat(catchThrowable(() -> Parallel.of(Range.of(0, 2))
                        .doubles(i -> {
                            Bounded.awaitInterrupt();
                            return i;
                        })
                        .timeout(SOON)
                        .map()))
                .isInstanceOf(RunTimeoutException.class);
        release.countDown();
        Bounded.join(stuck);
    }

    private static boolean isAnyoneWriting() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getMethodName().equals("toString")
                        && frame.getClassName().equals(Job.class.getName()));
    }
}
