package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.companion.Inputs;
import io.parallelizable.internal.execution.OwnObjects;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.OwnLoops;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: threads share what each was to have of its own, or it is not closed where a run ends badly. */
class PerThreadTest {
    private final List<Tool> made = new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(3);

    @AfterEach
    void end() throws InterruptedException {
        Thread.interrupted();
        workers.shutdown();
        assertThat(workers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Something to be closed. */
    private static class Tool implements AutoCloseable {
        final AtomicInteger closed = new AtomicInteger();
        int uses;

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private Tool tool() {
        Tool tool = new Tool();
        made.add(tool);
        return tool;
    }

    private void assertAllClosedOnce() {
        assertThat(made).allSatisfy(tool -> assertThat(tool.closed).hasValue(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 700})
    void oneThread_makesOneForAllItsElements(int count) {
        Set<Object> seen = ConcurrentHashMap.newKeySet();
        OwnLoops.<RuntimeException>run(count, this::tool, (own, x) -> seen.add(own) ? x : x)
                .threads(1)
                .map();
        assertThat(seen).containsExactlyElementsOf(made).hasSize(1);
        assertAllClosedOnce();
    }

    @Test
    void noElements_makeNone() {
        OwnLoops.<RuntimeException>run(0, this::tool, (own, x) -> x).map();
        assertThat(made).isEmpty();
    }

    @Test
    void severalThreads_haveOneEach() {
        CountDownLatch all = new CountDownLatch(4);
        Set<Object> seen = ConcurrentHashMap.newKeySet();
        // Elements that were cheap in other tests would be computed alone.
        OwnLoops unknown = new OwnLoops((own, x) -> {
            seen.add(own);
            Bounded.meet(all);
            return x;
        }) {};
        unknown.<RuntimeException>run(4, this::tool)
                .threads(4)
                .executor(workers)
                .map();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(made).hasSize(4);
        assertAllClosedOnce();
    }

    @Test
    void supplierThatThrows_failsTheElement() {
        IllegalStateException failure = new IllegalStateException("no licence");
        DoubleRun<double[], RuntimeException> run = OwnLoops.run(
                700,
                () -> {
                    throw failure;
                },
                (own, x) -> x);
        assertThat(catchThrowable(run::map)).isSameAs(failure);
        assertThat(failure.getSuppressed()[0])
                .hasMessageStartingWith("element 0 of 700, Own.f(<per thread>, 0), on thread ");
        assertThat(run.tryMap().failedIndices()).hasSize(700);
    }

    @Test
    void supplierThatThrowsAtFirst_isAskedAgainByRetries() {
        AtomicInteger calls = new AtomicInteger();
        Supplier<Tool> supplier = () -> {
            if (calls.getAndIncrement() == 0) {
                throw new IllegalStateException("not yet");
            }
            return tool();
        };
        DoubleRun<double[], RuntimeException> run = OwnLoops.run(10, supplier, (own, x) -> x);
        assertThat(run.threads(1).retries(1).sum()).isEqualTo(45);
        assertThat(made).hasSize(1);
        assertAllClosedOnce();
    }

    @Test
    void null_isPassedOnAndNotMadeAgain() {
        AtomicInteger calls = new AtomicInteger();
        Supplier<Object> supplier = () -> {
            calls.incrementAndGet();
            return null;
        };
        DoubleRun<double[], RuntimeException> run = OwnLoops.run(700, supplier, (own, x) -> own == null ? 1 : 0);
        assertThat(run.threads(1).sum()).isEqualTo(700);
        assertThat(calls).hasValue(1);
    }

    @Test
    void nullForTheSupplier_isRefusedByTheParametersName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Inputs.perThread(null, "solver"))
                .withMessage("solver");
    }

    @Test
    void failureToClose_isThrownWhereThereIsNoOther() {
        IllegalStateException unchecked = new IllegalStateException("half written");
        assertThat(catchThrowable(OwnLoops.<RuntimeException>run(10, () -> closing(unchecked), (own, x) -> x)::map))
                .isSameAs(unchecked);
        IOException checked = new IOException("disk full");
        DoubleRun<double[], RuntimeException> run = OwnLoops.run(10, () -> closing(checked), (own, x) -> x);
        for (Throwable thrown : List.of(
                catchThrowable(run::map),
                catchThrowable(run::sum),
                catchThrowable(() -> run.stream().sum()))) {
            assertThat(thrown)
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith("has failed: java.io.IOException: disk full")
                    .hasCause(checked);
        }
    }

    @Test
    void failureToClose_isSuppressedByThatOfTheRun() {
        IOException checked = new IOException("disk full");
        DoubleRun<double[], RuntimeException> run = OwnLoops.<RuntimeException>run(
                        10, () -> closing(checked), (own, x) -> 1 / (x - 3))
                .threads(1);
        Throwable thrown = catchThrowable(run::map);
        assertThat(thrown).isInstanceOf(ArithmeticException.class);
        assertThat(thrown.getSuppressed()).hasSize(2);
        assertThat(thrown.getSuppressed()[1]).hasCause(checked);
        Throwable ofStream = catchThrowable(() -> run.stream().sum());
        assertThat(ofStream).isInstanceOf(ArithmeticException.class);
        assertThat(ofStream.getSuppressed()[1]).hasCause(checked);
    }

    @Test
    void constantThatElementsThrowAndClosingToo_isThrown() {
        IllegalStateException constant = new IllegalStateException("a constant");
        DoubleRun<double[], RuntimeException> run = OwnLoops.run(10, () -> closing(constant), (own, x) -> {
            throw constant;
        });
        assertThat(catchThrowable(run::map)).isSameAs(constant);
        assertThat(catchThrowable(run::sum)).isSameAs(constant);
        assertThat(catchThrowable(() -> run.stream().sum())).isSameAs(constant);
    }

    @Test
    void constantThatClosingThrowsForTheInputsToo_isThrown() {
        IllegalStateException constant = new IllegalStateException("a constant");
        Stream<Integer> inputs = Stream.of(1, 2).onClose(() -> {
            throw constant;
        });
        StreamRun<Double, RuntimeException> run = OwnLoops.over(inputs, () -> closing(constant), (own, x) -> x);
        assertThat(catchThrowable(() -> run.stream().toList())).isSameAs(constant);
    }

    @Test
    void constantThatAnActionAndClosingThrow_isThrown() {
        IllegalStateException constant = new IllegalStateException("a constant");
        StreamRun<Double, RuntimeException> run =
                OwnLoops.over(Stream.of(1, 2), () -> closing(constant), (own, x) -> x);
        assertThat(catchThrowable(() -> run.forEach(result -> {
                    throw constant;
                })))
                .isSameAs(constant);
    }

    private static AutoCloseable closing(Exception thrown) {
        return () -> {
            throw thrown;
        };
    }

    @Test
    void runInsideAnElement_hasItsOwn() {
        DoubleRun<double[], RuntimeException> outer = OwnLoops.run(
                8,
                this::tool,
                (own, x) -> OwnLoops.<RuntimeException>run(50, this::tool, (inner, y) -> inner == own ? 1000 : 1)
                        .sum());
        assertThat(outer.sum()).isEqualTo(400);
        assertAllClosedOnce();
    }

    @Test
    void threadThatIsLeftBehind_closesItsOwnWhenItComesBack() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        CountDownLatch release = new CountDownLatch(1);
        List<Tool> stuck = new CopyOnWriteArrayList<>();
        DoubleRun<double[], RuntimeException> run = OwnLoops.<RuntimeException>run(2, this::tool, (own, x) -> {
                    both.countDown();
                    Bounded.until("both are inside", () -> both.getCount() == 0);
                    if (x == 0) {
                        throw new IllegalArgumentException();
                    }
                    stuck.add((Tool) own);
                    Bounded.until("released", () -> release.getCount() == 0);
                    ((Tool) own).uses = ((Tool) own).closed.get();
                    return x;
                })
                .threads(2)
                .executor(workers);
        assertThat(catchThrowable(run::map)).isInstanceOf(IllegalArgumentException.class);
        Bounded.until("the other one is inside", () -> !stuck.isEmpty());
        Tool used = stuck.get(0);
        assertThat(used.closed).hasValue(0);
        release.countDown();
        Bounded.until("it is closed", () -> used.closed.get() == 1);
        assertThat(used.uses).as("it was open while it was used").isZero();
        assertAllClosedOnce();
    }

    @Test
    void interruptedCaller_closesThem() throws Exception {
        CountDownLatch inside = new CountDownLatch(2);
        DoubleRun<double[], InterruptedException> run = OwnLoops.<InterruptedException>run(2, this::tool, (own, x) -> {
                    Bounded.meet(inside);
                    Bounded.awaitInterrupt();
                    return x;
                })
                .threads(2)
                .executor(workers);
        Caller caller = Caller.of(run::map);
        Bounded.await(inside);
        caller.interrupt();
        assertThat(caller.thrown()).isNotNull();
        Bounded.until("all are closed", () -> made.stream().allMatch(tool -> tool.closed.get() == 1));
        assertThat(made).hasSize(2);
    }

    /** A tool that has something to do at its end, which an interrupt would spoil. */
    private Tool toolThatStops(Runnable stop, List<Boolean> interrupted) {
        Tool tool = new Tool() {
            @Override
            public void close() {
                stop.run();
                interrupted.add(Thread.currentThread().isInterrupted());
                super.close();
            }
        };
        made.add(tool);
        return tool;
    }

    @Test
    void stopAfterTheLastElement_interruptsNoClosing() {
        CompletableFuture<Void> stop = new CompletableFuture<>();
        List<Boolean> interrupted = new CopyOnWriteArrayList<>();
        double[] results = OwnLoops.<RuntimeException>run(
                        3, () -> toolThatStops(() -> stop.complete(null), interrupted), (own, x) -> x)
                .threads(1)
                .cancelOn(stop)
                .map();
        assertThat(results).containsExactly(0, 1, 2);
        assertThat(interrupted).containsExactly(false);
        assertAllClosedOnce();
    }

    @Test
    void interruptOfAStop_isTakenBackBeforeClosing() {
        CompletableFuture<Void> stop = new CompletableFuture<>();
        List<Boolean> interrupted = new CopyOnWriteArrayList<>();
        DoubleRun<double[], RuntimeException> run = OwnLoops.<RuntimeException>run(
                        3, () -> toolThatStops(() -> {}, interrupted), (own, x) -> {
                            stop.complete(null);
                            return x;
                        })
                .threads(1)
                .cancelOn(stop);
        assertThat(catchThrowable(run::map)).isInstanceOf(RunCancelledException.class);
        assertThat(interrupted).containsExactly(false);
        assertAllClosedOnce();
    }

    @Test
    void closingThatFailsForSeveral_isThrownOnceWithTheOthersAsSuppressed() {
        ThreadObjects objects = new ThreadObjects();
        Runnable use = () -> {
            OwnObjects own = objects.take();
            own.get(0, () -> (AutoCloseable) () -> {
                throw new IllegalArgumentException("close");
            });
            own.giveBack();
        };
        use.run();
        Thread other = new Thread(use);
        other.start();
        Bounded.join(other);
        Throwable thrown = catchThrowable(objects::close);
        assertThat(thrown).isExactlyInstanceOf(IllegalArgumentException.class);
        assertThat(thrown.getSuppressed()).singleElement().isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void functions_takeItBeforeInputsOfAnyTypeForResultsOfAnyType() {
        assertThat(Parallel.of(1.5, 2.5)
                        .perThread(this::tool)
                        .doubles((tool, x) -> 2 * x)
                        .map())
                .containsExactly(3, 5);
        assertThat(Parallel.of(1, 2)
                        .perThread(this::tool)
                        .ints((tool, x) -> 2 * x)
                        .map())
                .containsExactly(2, 4);
        assertThat(Parallel.of(1L, 2L)
                        .perThread(this::tool)
                        .longs((tool, x) -> 2 * x)
                        .map())
                .containsExactly(2, 4);
        assertThat(Parallel.of(Range.of(5, 8))
                        .perThread(this::tool)
                        .booleans((tool, x) -> x == 6)
                        .map())
                .containsExactly(false, true, false);
        assertThat(Parallel.of(List.of("a", "b"))
                        .perThread(this::tool)
                        .objects((tool, text) -> text + (tool.uses < 0 ? '?' : '!'))
                        .map())
                .containsExactly("a!", "b!");
        Parallel.of(new String[] {"a", "b", "c"})
                .perThread(this::tool)
                .actions((tool, text) -> tool.uses++)
                .threads(1)
                .forEach();
        assertThat(made.get(made.size() - 1).uses).isEqualTo(3);
        assertAllClosedOnce();
    }

    @Test
    void functionThatFails_isNotedAsACallOfACompanion() {
        Throwable thrown =
                catchThrowable(Parallel.of(1, 0).perThread(this::tool).ints((tool, x) -> 1 / x)::map);
        assertThat(thrown).isInstanceOf(ArithmeticException.class);
        assertThat(thrown.getSuppressed()[0])
                .hasMessageStartingWith("element 1 of 2, lambda(<per thread>, 0) at PerThreadTest.java:");
    }

    @Test
    void methodThatDependsOnWhatItLeftThere_isFoundByVerify() {
        DoubleRun<double[], RuntimeException> run = OwnLoops.run(700, this::tool, (own, x) -> ((Tool) own).uses++);
        assertThat(run.threads(2).verify().isSame()).isFalse();
        assertAllClosedOnce();
    }

    @Test
    void stream_makesOneForEachThreadAndNotForEachStep() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        DoubleRun<double[], RuntimeException> run = OwnLoops.run(5_000, this::tool, (own, x) -> {
            threads.add(Thread.currentThread());
            return x;
        });
        assertThat(run.threads(3).executor(workers).stream().sum()).isEqualTo(12_497_500);
        assertThat(made).hasSizeBetween(1, threads.size());
        assertAllClosedOnce();
    }
}
