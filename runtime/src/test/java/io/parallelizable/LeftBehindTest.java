package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a run that has failed, or a search that is decided, waits for elements that nobody needs any more. */
class LeftBehindTest {
    private final ExecutorService workers = Executors.newFixedThreadPool(3);
    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch both = new CountDownLatch(2);

    @AfterEach
    void end() throws InterruptedException {
        Thread.interrupted();
        release.countDown();
        workers.shutdown();
        assertThat(workers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Waits, deaf to interrupts, until so many threads as the latch counts are here at once. */
    private static void meet(CountDownLatch latch) {
        latch.countDown();
        Bounded.until("all are here", () -> latch.getCount() == 0);
    }

    /** Waits, deaf to interrupts, until the test is over. */
    private void ignoreInterrupts() {
        Bounded.until("released", () -> release.getCount() == 0);
    }

    private void awaitInterrupt() throws InterruptedException {
        try {
            Bounded.awaitInterrupt();
        } catch (InterruptedException interrupt) {
            interrupted.countDown();
            throw interrupt;
        }
    }

    @Test
    void elementAboveTheFailure_isInterruptedAndNotWaitedFor() throws InterruptedException {
        IOException failure = new IOException();
        IntKernel kernel = IntKernel.of(2, i -> {
            meet(both);
            if (i == 0) {
                throw failure;
            }
            awaitInterrupt();
            return i;
        });
        assertThat(catchThrowable(kernel.run().threads(2).executor(workers)::map))
                .isSameAs(failure);
        Bounded.await(interrupted);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    /** Each run keeps a worker for ever, and the next one needs one more, or its elements never meet. */
    @Test
    void workersThatAreLeftBehind_areReplacedForLaterRuns() {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
        IOException failure = new IOException();
        for (int run = 0; run <= Runtime.getRuntime().availableProcessors(); run++) {
            CountDownLatch here = new CountDownLatch(2);
            IntKernel kernel = IntKernel.of(2, i -> {
                meet(here);
                if (i == 0) {
                    throw failure;
                }
                ignoreInterrupts();
                return i;
            });
            assertThat(catchThrowable(kernel.run()::map)).as("run %d", run).isSameAs(failure);
        }
    }

    /** The same for streams, which are ended by a failure, or closed. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void workersThatAStreamLeavesBehind_areReplacedForLaterRuns(boolean fails) {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
        for (int run = 0; run <= Runtime.getRuntime().availableProcessors(); run++) {
            CountDownLatch here = new CountDownLatch(2);
            IntKernel kernel = IntKernel.of(2, i -> {
                meet(here);
                if (i == 0 && fails) {
                    throw new IOException("element 0");
                } else if (i == 1) {
                    ignoreInterrupts();
                }
                return i;
            });
            try (IntStream results = kernel.run().stream()) {
                Iterator<Integer> first = results.iterator();
                if (fails) {
                    assertThat(catchThrowable(first::next)).as("run %d", run).hasMessage("element 0");
                } else {
                    assertThat(first.next()).as("run %d", run).isZero();
                }
            }
        }
    }

    /** A worker is the caller of each future, and does not come to the end that it is told to come to. */
    @Test
    void workersThatCannotStopTheirFutures_areReplacedForLaterRuns() {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
        int futures = Runtime.getRuntime().availableProcessors() + 1;
        CountDownLatch stuck = new CountDownLatch(futures);
        CompletableFuture<Void> stop = new CompletableFuture<>();
        for (int future = 0; future < futures; future++) {
            IntKernel kernel = IntKernel.of(1, i -> {
                stuck.countDown();
                while (release.getCount() > 0) {
                    Thread.yield();
                }
                return i;
            });
            kernel.run().cancelOn(stop).async();
        }
        Bounded.awaitQuietly(stuck);
        stop.complete(null);
        Bounded.until("a later run has a worker", LeftBehindTest::hasWorker);
    }

    private static boolean hasWorker() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        IntKernel.of(20, i -> {
                    threads.add(Thread.currentThread());
                    Bounded.spin(1_000_000);
                    return i;
                })
                .run()
                .map();
        return threads.size() > 1;
    }

    @Test
    void elementAboveTheFailureThatIgnoresItsInterrupt_isLeftBehindAndItsFailureNotReported() throws Exception {
        IOException failure = new IOException();
        IntKernel kernel = IntKernel.of(2, i -> {
            meet(both);
            if (i == 0) {
                throw failure;
            }
            ignoreInterrupts();
            throw new IllegalStateException("too late to be heard");
        });
        Throwable thrown = catchThrowable(kernel.run().threads(2).executor(workers)::map);
        assertThat(thrown).isSameAs(failure);
        assertThat(thrown.getSuppressed()).hasSize(1);
        release.countDown();
        for (int task = 0; task < 3; task++) {
            assertThat(workers.submit(() -> Thread.currentThread().isInterrupted())
                            .get())
                    .as("flag of a worker in its next task")
                    .isFalse();
        }
    }

    @Test
    void elementThatIsLeftBehind_writesNothingButItsOwnIndex() {
        int[] results = {-1, -1, -1, -1, -1};
        CountDownLatch written = new CountDownLatch(1);
        IntKernel kernel = new IntKernel(2) {
            private static final long serialVersionUID = 1L;

            @Override
            public void apply(long from, int[] into, int at, int count) throws ChunkFailure {
                super.apply(from, into, at, count);
                written.countDown();
            }

            @Override
            protected int call(int i) throws Throwable {
                meet(both);
                if (i == 0) {
                    throw new IOException();
                }
                ignoreInterrupts();
                return 7;
            }
        };
        assertThat(catchThrowable(
                        () -> kernel.run().threads(2).executor(workers).mapInto(results)))
                .isInstanceOf(IOException.class);
        assertThat(results).containsExactly(-1, -1, -1, -1, -1);
        release.countDown();
        Bounded.awaitQuietly(written);
        assertThat(results).containsExactly(-1, 7, -1, -1, -1);
    }

    @Test
    void elementsBelowTheFailure_areWaitedForHoweverLongTheyTake() {
        CountDownLatch failed = new CountDownLatch(1);
        AtomicBoolean felt = new AtomicBoolean();
        IntKernel kernel = IntKernel.of(2, i -> {
            meet(both);
            if (i == 1) {
                failed.countDown();
                throw new IOException();
            }
            Bounded.await(failed);
            // Longer than the grace of those above.
            Bounded.spin(50_000_000);
            felt.set(Thread.currentThread().isInterrupted());
            return 42;
        });
        int[] results = new int[2];
        assertThat(catchThrowable(
                        () -> kernel.run().threads(2).executor(workers).mapInto(results)))
                .isInstanceOf(IOException.class);
        assertThat(results[0]).isEqualTo(42);
        assertThat(felt).isFalse();
    }

    @Test
    void elementBelowTheFailureOnAWorker_isWaitedForByACallerThatHasNothingLeft() {
        Thread caller = Thread.currentThread();
        CountDownLatch all = new CountDownLatch(3);
        IntKernel kernel = IntKernel.of(3, i -> {
            meet(all);
            if (i == 2) {
                throw new IOException();
            } else if (i == 1) {
                Bounded.until("the caller waits", () -> caller.getState() == Thread.State.TIMED_WAITING);
                // Longer than the grace of those above.
                Bounded.spin(50_000_000);
            }
            return 42;
        });
        int[] results = new int[3];
        assertThat(catchThrowable(
                        () -> kernel.run().threads(3).executor(workers).mapInto(results)))
                .isInstanceOf(IOException.class);
        assertThat(results[1]).isEqualTo(42);
    }

    @Test
    void failureOnAWorker_interruptsAnotherOneWhileTheCallerGoesOnBelow() {
        CountDownLatch all = new CountDownLatch(3);
        IOException failure = new IOException();
        IntKernel kernel = IntKernel.of(3, i -> {
            meet(all);
            if (i == 1) {
                throw failure;
            } else if (i == 2) {
                awaitInterrupt();
            }
            // The caller's, which lasts until the one above has been interrupted.
            Bounded.await(interrupted);
            return i;
        });
        assertThat(catchThrowable(kernel.run().threads(3).executor(workers)::map))
                .isSameAs(failure);
    }

    @Test
    void failureWhileTheCallerWaits_wakesIt() {
        CountDownLatch all = new CountDownLatch(3);
        Thread caller = Thread.currentThread();
        IOException failure = new IOException();
        IntKernel kernel = IntKernel.of(3, i -> {
            meet(all);
            if (i == 0) {
                return i;
            } else if (i == 2) {
                ignoreInterrupts();
                return i;
            }
            Bounded.until("the caller waits", () -> caller.getState() == Thread.State.TIMED_WAITING);
            throw failure;
        });
        assertThat(catchThrowable(kernel.run().threads(3).executor(workers)::map))
                .isSameAs(failure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "all", "firstIndex"})
    void searchThatIsDecided_leavesHigherElementsBehind(String operation) throws InterruptedException {
        BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(2, i -> {
                    meet(both);
                    if (i == 1) {
                        interrupted.countDown();
                        ignoreInterrupts();
                    } else {
                        Bounded.await(interrupted);
                    }
                    return !operation.equals("all");
                })
                .threads(2)
                .executor(workers);
        switch (operation) {
            case "any" -> assertThat(run.any()).isTrue();
            case "all" -> assertThat(run.all()).isFalse();
            default -> assertThat(run.firstIndex()).isZero();
        }
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void callerInsideAHigherElementOfADecidedSearch_isInterruptedAndFeelsNothingAfterwards() {
        CountDownLatch callerIsAbove = new CountDownLatch(1);
        BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(3, i -> {
                    if (i == 2) {
                        callerIsAbove.countDown();
                        awaitInterrupt();
                    }
                    meet(both);
                    if (i == 1) {
                        Bounded.await(callerIsAbove);
                    }
                    return i == 1;
                })
                .threads(2)
                .executor(workers);
        Caller caller = Caller.of(() -> assertThat(run.firstIndex()).isEqualTo(1));
        assertThat(caller.thrown()).isNull();
        assertThat(caller.flag()).isFalse();
        assertThat(interrupted.getCount()).isZero();
    }
}
