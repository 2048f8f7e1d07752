package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Kind;
import io.parallelizable.support.LateChunks;
import io.parallelizable.support.Warnings;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a run goes on after its time or a cancel, leaves an interrupt behind, or hangs without a word. */
class StopTest {
    private static final Duration SHORT = Duration.ofMillis(20);

    /** A time limit in which a busy machine, too, comes to some elements. */
    private static final Duration ENOUGH = Duration.ofMillis(500);

    private static final Duration LONG = Duration.ofHours(1);

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() throws InterruptedException {
        assertThat(Thread.interrupted()).as("interrupt flag that is left").isFalse();
        release.countDown();
        worker.shutdown();
        assertThat(worker.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    private static Object any(long index) throws InterruptedException {
        Bounded.awaitInterrupt();
        return index;
    }

    @ParameterizedTest
    @EnumSource
    void timeout_stopsEveryKindOfRunInsideItsElements(Kind kind) {
        for (int threads = 1; threads <= 3; threads++) {
            Run<?, RuntimeException> run = kind.run(100, i -> {
                        if (i == 3) {
                            Bounded.awaitInterrupt();
                        }
                    })
                    .threads(threads)
                    .timeout(SHORT);
            assertThatThrownBy(run::map)
                    .isInstanceOf(RunTimeoutException.class)
                    .hasMessageStartingWith("stopped at its time limit of 0.02s after ")
                    .hasMessageContaining(" of 100 elements");
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancel_stopsEveryKindOfRunInsideItsElements(Kind kind) {
        for (int threads = 1; threads <= 3; threads++) {
            CompletableFuture<Void> button = new CompletableFuture<>();
            Run<?, RuntimeException> run = kind.run(100, i -> {
                        if (i == 3) {
                            button.complete(null);
                            Bounded.awaitInterrupt();
                        }
                    })
                    .threads(threads)
                    .cancelOn(button);
            assertThatThrownBy(run::map)
                    .isInstanceOf(RunCancelledException.class)
                    .hasMessageStartingWith("cancelled after ")
                    .hasMessageContaining(" of 100 elements");
        }
    }

    static Stream<Arguments> measurements() {
        return Stream.of(
                Arguments.of("verify", (Consumer<Run<?, RuntimeException>>) Run::verify),
                Arguments.of("speedup", (Consumer<Run<?, RuntimeException>>) Run::speedup),
                Arguments.of("scaling", (Consumer<Run<?, RuntimeException>>) Run::scaling));
    }

    @ParameterizedTest
    @MethodSource("measurements")
    void operationThatCallsElementsSeveralTimes_tellsNoMoreThanThereAre(
            String name, Consumer<Run<?, RuntimeException>> operation) {
        CompletableFuture<Void> button = new CompletableFuture<>();
        AtomicInteger calls = new AtomicInteger();
        Run<int[], RuntimeException> run = IntKernel.of(10, i -> {
                    if (calls.incrementAndGet() == 25) {
                        button.complete(null);
                        Bounded.awaitInterrupt();
                    }
                    return i;
                })
                .run()
                .threads(2)
                .cancelOn(button);
        assertThatThrownBy(() -> operation.accept(run))
                .isInstanceOf(RunCancelledException.class)
                .hasMessageContaining("after 10 of 10 elements")
                .satisfies(thrown ->
                        assertThat(((RunStoppedException) thrown).computed()).isEqualTo(10));
    }

    static Stream<Arguments> operations() {
        CompletableFuture<Void> given = CompletableFuture.completedFuture(null);
        BooleanRun<?, ?> booleans =
                IndexKernel.booleans(9, i -> (boolean) any(i)).cancelOn(given);
        IntRun<int[], ?> ints = IndexKernel.ints(9, i -> (long) any(i)).cancelOn(given);
        LongRun<?, ?> longs = IndexKernel.longs(9, i -> (long) any(i)).cancelOn(given);
        DoubleRun<?, ?> doubles = IndexKernel.doubles(9, i -> (double) any(i)).cancelOn(given);
        ObjectRun<String, ?, ?> strings =
                IndexKernel.strings(9, i -> (String) any(i)).cancelOn(given);
        VoidRun<?> nothing = (VoidRun<?>) Kind.VOID.run(9, StopTest::any).cancelOn(given);
        return Stream.of(
                operation("mapInto", () -> ints.mapInto(new int[9])),
                operation("tryMap", ints::tryMap),
                operation("stream", () -> ints.stream().sum()),
                operation("completed", () -> ints.completed().toList()),
                operation("sum", ints::sum),
                operation("min", ints::min),
                operation("argMax", ints::argMax),
                operation("statistics", ints::statistics),
                operation("reduce", () -> ints.reduce(Integer::sum)),
                operation("sum of longs", longs::sum),
                operation("reduce of longs", () -> longs.reduce(0, Long::sum)),
                operation("sum of doubles", doubles::sum),
                operation("max of doubles", doubles::max),
                operation("indices", booleans::indices),
                operation("count", booleans::count),
                operation("any", booleans::any),
                operation("all", booleans::all),
                operation("firstIndex", booleans::firstIndex),
                operation("mapNonNull", strings::mapNonNull),
                operation("collect", () -> strings.collect(Collectors.joining())),
                operation("reduce of objects", () -> strings.reduce(String::concat)),
                operation("forEach", nothing::forEach));
    }

    private static Arguments operation(String name, ThrowingCallable call) {
        return Arguments.of(name, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void cancelledBefore_everyOperationThrowsAtOnce(String name, ThrowingCallable operation) {
        assertThatThrownBy(operation)
                .isInstanceOf(RunCancelledException.class)
                .hasMessage("cancelled after 0 of 9 elements");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void negativeTimeout_isRefusedByName(long seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntKernel.of(10, i -> i).run().timeout(Duration.ofSeconds(seconds)))
                .withMessageStartingWith("timeout must not be negative, it is PT-");
    }

    @Test
    void timeoutOfNothing_callsNoElement() {
        IntKernel kernel = IntKernel.of(10, i -> i);
        assertThatThrownBy(kernel.run().timeout(Duration.ZERO)::map)
                .isInstanceOf(RunTimeoutException.class)
                .hasMessageEndingWith(" after 0 of 10 elements");
        assertThat(kernel.calls()).isZero();
    }

    @Test
    void timeoutBeyondAllClocks_isNone() {
        IntKernel kernel = IntKernel.of(10, i -> i);
        assertThat(kernel.run().timeout(Duration.ofSeconds(Long.MAX_VALUE)).map())
                .hasSize(10);
    }

    @Test
    void timeoutOfNull_isRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> IntKernel.of(1, i -> i).run().timeout(null));
    }

    @Test
    void runThatIsInTime_givesItsResultsAgainAndAgain() {
        IntRun<int[], RuntimeException> run =
                IntKernel.of(1000, i -> i).run().timeout(LONG).cancelOn(new CompletableFuture<>());
        assertThat(run.map()).isEqualTo(run.map()).isEqualTo(Sequences.arange(1000));
    }

    @Test
    void stageThatFails_cancelsToo() {
        IntRun<int[], RuntimeException> run =
                IntKernel.of(10, i -> i).run().cancelOn(CompletableFuture.failedFuture(new IllegalStateException()));
        assertThatThrownBy(run::map).isInstanceOf(RunCancelledException.class);
    }

    @Test
    void stopped_tellsHowManyWereDone() {
        IntKernel kernel = IntKernel.of(10, i -> {
            if (i == 4) {
                Bounded.awaitInterrupt();
            }
            return i;
        });
        RunStoppedException stop =
                (RunStoppedException) catchThrowable(kernel.run().threads(1).timeout(ENOUGH)::map);
        assertThat(stop.computed()).isEqualTo(4);
        assertThat(stop.length()).isEqualTo(10);
        assertThat(stop)
                .hasMessage("stopped at its time limit of 0.5s after 4 of 10 elements, inside element 4 of 10,"
                        + " Test.f(4), on thread " + Thread.currentThread().getName());
    }

    @Test
    void elementOnAWorkerThatIgnoresItsInterrupt_isLeftBehindAndNamed() {
        CountDownLatch bothInside = new CountDownLatch(2);
        CountDownLatch bothHaveMet = new CountDownLatch(2);
        Thread caller = Thread.currentThread();
        IntKernel kernel = IntKernel.of(2, i -> {
            Bounded.meet(bothInside);
            bothHaveMet.countDown();
            if (Thread.currentThread() != caller) {
                Bounded.until("released", () -> release.getCount() == 0);
            }
            return i;
        });
        CompletableFuture<Void> button = new CompletableFuture<>();
        IntRun<int[], RuntimeException> run =
                kernel.run().threads(2).executor(worker).cancelOn(button);
        Thread canceller = new Thread(() -> {
            Bounded.awaitQuietly(bothHaveMet);
            Bounded.until("the caller waits", () -> caller.getState() == Thread.State.TIMED_WAITING);
            button.complete(null);
        });
        canceller.start();
        assertThatThrownBy(run::map)
                .isInstanceOf(RunCancelledException.class)
                .hasMessageMatching(
                        "cancelled after . of 2 elements, inside element 1 of 2, Test.f\\(1\\), on thread pool-.*");
    }

    @Test
    void elementOnTheCallersThreadThatIgnoresItsInterrupt_isNamedInAWarning() {
        try (Warnings warnings = new Warnings()) {
            CompletableFuture<Void> button = new CompletableFuture<>();
            IntKernel kernel = IntKernel.of(1000, i -> {
                if (i == 0) {
                    button.complete(null);
                    Bounded.until("a warning", () -> !warnings.heard().isEmpty());
                }
                return i;
            });
            assertThatThrownBy(kernel.run().threads(1).cancelOn(button)::map).isInstanceOf(RunCancelledException.class);
            assertThat(warnings.heard())
                    .containsExactly("a run cannot stop: cancelled after 0 of 1000 elements,"
                            + " inside element 0 of 1000, Test.f(0), on thread "
                            + Thread.currentThread().getName() + ", which ignores its interrupt");
        }
    }

    @Test
    void failureAfterTheStop_isNotReported() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        IntKernel kernel = IntKernel.of(10, i -> {
            button.complete(null);
            throw new IllegalStateException("because of the stop");
        });
        assertThatThrownBy(kernel.run().threads(1).cancelOn(button)::map)
                .isInstanceOf(RunCancelledException.class)
                .hasNoSuppressedExceptions();
    }

    @Test
    void failureBeforeTheStop_isThrown() {
        IllegalStateException failure = new IllegalStateException();
        IntKernel kernel = IntKernel.of(10, i -> {
            throw failure;
        });
        assertThatThrownBy(kernel.run().timeout(LONG)::map).isSameAs(failure);
    }

    @Test
    void interruptOfTheUserThatCameBefore_stays() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        IntKernel kernel = IntKernel.of(10, i -> {
            Thread.currentThread().interrupt();
            button.complete(null);
            return i;
        });
        assertThatThrownBy(kernel.run().threads(1).cancelOn(button)::map).isInstanceOf(RunStoppedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void methodThatDeclaresInterruption_throwsTheStopAllTheSame() {
        IntKernel kernel = new IntKernel(10) {
            private static final long serialVersionUID = 1L;

            @Override
            protected int call(int index) throws Throwable {
                Bounded.awaitInterrupt();
                return index;
            }

            @Override
            public boolean declaresInterruption() {
                return true;
            }
        };
        assertThatThrownBy(kernel.run().threads(1).timeout(SHORT)::map).isInstanceOf(RunTimeoutException.class);
    }

    @Test
    void stopOfARunAroundThisOne_endsBoth() {
        IntKernel inner = IntKernel.of(10, i -> {
            Bounded.awaitInterrupt();
            return i;
        });
        IntKernel outer =
                IntKernel.of(4, i -> inner.run().threads(2).timeout(LONG).map()[0]);
        assertThatThrownBy(outer.run().threads(2).timeout(SHORT)::map)
                .isInstanceOf(RunTimeoutException.class)
                .hasMessageContaining(" of 4 elements");
    }

    @Test
    void stopOfARunInsideAnElement_isThatElementsFailure() {
        IntKernel inner = IntKernel.of(10, i -> {
            Bounded.awaitInterrupt();
            return i;
        });
        IntKernel outer =
                IntKernel.of(1, i -> inner.run().threads(2).timeout(SHORT).map()[0]);
        assertThatThrownBy(outer.run().timeout(LONG)::map)
                .isInstanceOf(RunTimeoutException.class)
                .hasMessageContaining(" of 10 elements")
                .satisfies(thrown -> assertThat(Arrays.asList(thrown.getSuppressed()))
                        .singleElement()
                        .isInstanceOf(FailedElement.class));
    }

    @Test
    void stopOfARunInsideAnElement_isNotTakenForAnInterruptOfTheRunAroundIt() {
        Thread caller = Thread.currentThread();
        CountDownLatch bothInside = new CountDownLatch(2);
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch workerHasGoneOn = new CountDownLatch(1);
        AtomicInteger workersElements = new AtomicInteger();
        IntRun<int[], RuntimeException> inner = IntKernel.of(1, i -> {
                    try {
                        Bounded.awaitInterrupt();
                    } catch (InterruptedException interruption) {
                        Thread.currentThread().interrupt();
                        stopped.countDown();
                        Bounded.until("the worker goes on", () -> workerHasGoneOn.getCount() == 0);
                    }
                    return i;
                })
                .run()
                .timeout(SHORT);
        IntKernel outer = IntKernel.of(4, i -> {
            if (Thread.currentThread() != caller) {
                Bounded.meet(bothInside);
                Bounded.await(stopped);
                if (workersElements.incrementAndGet() == 2) {
                    workerHasGoneOn.countDown();
                }
            } else if (bothInside.getCount() > 0) {
                Bounded.meet(bothInside);
                catchThrowable(inner::map);
            }
            return i;
        });
        assertThat(outer.run().threads(2).executor(worker).map()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void stopAtAnyMoment_leavesNoInterruptAndTakesNoChunkLater() throws InterruptedException {
        for (int round = 0; round < 300; round++) {
            ExecutorService workers = Executors.newFixedThreadPool(2);
            LateChunks chunks = new LateChunks();
            IntKernel kernel = IntKernel.of(100, i -> {
                chunks.element(i);
                Bounded.spin(20_000);
                return i;
            });
            IntRun<int[], RuntimeException> run =
                    kernel.run().threads(3).executor(workers).timeout(Duration.ofNanos(10_000L * round));
            Throwable thrown = catchThrowable(run::map);
            chunks.returned();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(RunTimeoutException.class);
            }
            workers.shutdown();
            assertThat(workers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(chunks.tooLate()).isEmpty();
        }
    }

    @Test
    void cancelledFromManyThreads_stopsOnce() throws InterruptedException {
        CompletableFuture<Void> button = new CompletableFuture<>();
        AtomicBoolean begun = new AtomicBoolean();
        Caller caller = Caller.of(() -> IntKernel.of(4, i -> {
                    begun.set(true);
                    Bounded.awaitInterrupt();
                    return i;
                })
                .run()
                .cancelOn(button)
                .cancelOn(button)
                .map());
        Bounded.until("begun", begun::get);
        Thread[] cancellers = new Thread[8];
        Arrays.setAll(cancellers, k -> new Thread(() -> button.complete(null)));
        for (Thread canceller : cancellers) {
            canceller.start();
        }
        for (Thread canceller : cancellers) {
            canceller.join();
        }
        assertThat(caller.thrown()).isInstanceOf(RunCancelledException.class);
        assertThat(caller.flag()).isFalse();
    }

    @Test
    void nothingOfAFinishedRun_isKeptByItsStageOrTheTimer() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        AtomicInteger calls = new AtomicInteger();
        WeakReference<Object> kept = keptBy(button, calls);
        Bounded.until("the garbage is collected", () -> {
            System.gc();
            return kept.get() == null;
        });
        assertThat(button).isNotDone();
        assertThat(calls).hasValue(10);
    }

    private static WeakReference<Object> keptBy(CompletableFuture<Void> button, AtomicInteger calls) {
        Object marker = new Object();
        IndexKernel.strings(10, i -> marker.toString() + calls.incrementAndGet())
                .timeout(LONG)
                .cancelOn(button)
                .map();
        return new WeakReference<>(marker);
    }

    @Test
    void timerThread_isOneDaemon() {
        IntKernel.of(10, i -> i).run().timeout(LONG).map();
        IntKernel.of(10, i -> i).run().timeout(LONG).map();
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals("parallelizable-timer")))
                .singleElement()
                .matches(Thread::isDaemon);
    }
}
