package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IndexKernel;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worry: a search stops too early, too late, or somewhere else than the serial loop. */
class SearchTest {
    @Test
    void elementAnywhere_isFoundAtItsFirstIndex() {
        int length = 3000;
        for (int first : new int[] {0, 1, 2, 3, 63, 64, 1000, 1023, 1024, 1025, 2998, 2999}) {
            for (int threads = 1; threads <= 8; threads++) {
                BooleanRun<boolean[], RuntimeException> run =
                        IndexKernel.booleans(length, i -> i >= first).threads(threads);
                assertThat(run.firstIndex()).isEqualTo(first);
                assertThat(run.any()).isTrue();
                assertThat(run.all()).isEqualTo(first == 0);
                assertThat(IndexKernel.booleans(length, i -> i != first)
                                .threads(threads)
                                .all())
                        .isFalse();
            }
        }
    }

    @Test
    void nothingToBeFound_callsEveryElementOnce() {
        AtomicInteger calls = new AtomicInteger();
        BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(5000, i -> {
                    calls.incrementAndGet();
                    return false;
                })
                .threads(3);
        assertThat(run.firstIndex()).isEqualTo(-1);
        assertThat(calls).hasValue(5000);
        assertThat(run.any()).isFalse();
        assertThat(run.count()).isZero();
        assertThat(run.indices()).isEmpty();
        assertThat(IndexKernel.booleans(5000, i -> true).all()).isTrue();
    }

    @Test
    void noElements_areAllAndNotAny() {
        BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(0, i -> true);
        assertThat(run.any()).isFalse();
        assertThat(run.all()).isTrue();
        assertThat(run.firstIndex()).isEqualTo(-1);
        assertThat(run.indices()).isEmpty();
    }

    @Test
    void oneThread_callsExactlyWhatTheSerialLoopCalls() {
        for (int first : new int[] {0, 1, 5, 100, 2047}) {
            AtomicInteger calls = new AtomicInteger();
            BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(5000, i -> {
                        calls.incrementAndGet();
                        return i == first;
                    })
                    .threads(1);
            assertThat(run.any()).isTrue();
            assertThat(calls).as("found at %d", first).hasValue(first + 1);
        }
    }

    @Test
    void failureBelow_isThrown() {
        for (int threads = 1; threads <= 4; threads++) {
            BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(3000, i -> {
                        if (i == 700) {
                            throw new IOException("first");
                        }
                        return i == 701 || i > 2000;
                    })
                    .threads(threads);
            Throwable failure = catchThrowable(run::any);
            assertThat(failure).isExactlyInstanceOf(IOException.class);
            assertThat(failure.getSuppressed()[0]).hasMessageStartingWith("element 700 of 3000, ");
        }
    }

    @Test
    void failureAbove_doesNotMatter() {
        for (int threads = 1; threads <= 4; threads++) {
            BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(3000, i -> {
                        if (i > 700) {
                            throw new IOException("beyond");
                        }
                        return i == 700;
                    })
                    .threads(threads);
            assertThat(run.firstIndex()).isEqualTo(700);
        }
    }

    @Test
    void failureInTheSamePieceOfAChunk_doesNotMatterEither() {
        for (int first = 0; first < 300; first++) {
            int found = first;
            BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(300, i -> {
                if (i == found + 1) {
                    throw new IOException("beyond");
                }
                return i == found;
            });
            assertThat(run.firstIndex()).isEqualTo(found);
        }
    }

    @Test
    void elementsUnderWayBeyond_areWaitedForAndForgotten() throws InterruptedException {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        CountDownLatch beyond = new CountDownLatch(1);
        CountDownLatch found = new CountDownLatch(1);
        // Either thread may have the element that decides; the other one is beyond it then.
        BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(1000, i -> {
                    if (i > 1) {
                        beyond.countDown();
                        Bounded.await(found);
                        throw new IOException("beyond");
                    } else if (i == 1) {
                        Bounded.await(beyond);
                        found.countDown();
                    }
                    return i == 1;
                })
                .threads(2)
                .executor(worker);
        assertThat(run.firstIndex()).isEqualTo(1);
        worker.shutdown();
        assertThat(worker.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void helpers_beginWithTheNextElements() {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        Thread caller = Thread.currentThread();
        CountDownLatch workerIsInside = new CountDownLatch(1);
        AtomicLong first = new AtomicLong(-1);
        BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(1000, i -> {
                    if (Thread.currentThread() == caller) {
                        Bounded.await(workerIsInside);
                    } else {
                        first.compareAndSet(-1, i);
                        workerIsInside.countDown();
                    }
                    return i == 999;
                })
                .threads(2)
                .executor(worker);
        assertThat(run.firstIndex()).isEqualTo(999);
        // The caller has taken element 0, or has been overtaken.
        assertThat(first.get()).isBetween(0L, 1L);
        worker.shutdown();
    }

    @Test
    void onceFound_noElementStartsAfterTheReturn() {
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            int first = random.nextInt(20_000);
            AtomicInteger calls = new AtomicInteger();
            assertThat(IndexKernel.booleans(20_000, i -> {
                                calls.incrementAndGet();
                                return i == first;
                            })
                            .threads(4)
                            .firstIndex())
                    .isEqualTo(first);
            int atReturn = calls.get();
            Thread.yield();
            assertThat(calls).hasValue(atReturn);
        }
    }

    @Test
    void interrupted_endsTheSearch() {
        BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(1000, i -> true);
        Thread.currentThread().interrupt();
        assertThat(catchThrowable(run::any)).isInstanceOf(RunInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void indices_areThoseOfTheTrueOnesInOrder() {
        for (int threads = 1; threads <= 8; threads++) {
            BooleanRun<boolean[], RuntimeException> run =
                    IndexKernel.booleans(300_000, i -> i % 7 == 3).threads(threads);
            long[] expected =
                    LongStream.range(0, 300_000).filter(i -> i % 7 == 3).toArray();
            assertThat(run.indices()).isEqualTo(expected);
            assertThat(run.count()).isEqualTo(expected.length);
        }
    }

    @Test
    void failureWhileIndicesAreCollected_isTheLowest() {
        Throwable failure = catchThrowable(IndexKernel.booleans(300_000, i -> {
                    if (i >= 200_000) {
                        throw new IOException("at " + i);
                    }
                    return true;
                })
                .threads(3)::indices);
        assertThat(failure).hasMessage("at 200000");
        assertThat(failure.getSuppressed()[0]).hasMessageStartingWith("element 200000 of 300000, Test.f(200000), ");
    }
}
