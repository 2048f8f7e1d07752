package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a stream loses or mixes up results, computes what no one takes, or holds threads when it is let go. */
class StreamTest {
    private static final int MANY = 100_000;

    private static Object[] array(BaseStream<?, ?> stream) {
        List<Object> elements = new ArrayList<>();
        stream.iterator().forEachRemaining(elements::add);
        return elements.toArray();
    }

    private static Object[] expected(Kind kind, int length) {
        return IntStream.range(0, length).mapToObj(kind::result).toArray();
    }

    @ParameterizedTest
    @EnumSource
    void stream_hasTheResultsOfEveryKindInOrder(Kind kind) {
        for (int threads = 1; threads <= 4; threads++) {
            for (int length : new int[] {0, 5, 1000}) {
                assertThat(array(kind.run(length, i -> {}).threads(threads).stream()))
                        .isEqualTo(expected(kind, length));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void completed_hasEveryResultOfEveryKindOnceWithItsIndex(Kind kind) {
        for (int threads = 1; threads <= 4; threads++) {
            Object[] results = new Object[1000];
            AtomicInteger count = new AtomicInteger();
            kind.run(results.length, i -> {}).threads(threads).completed().forEach(completed -> {
                results[(int) completed.index()] = completed.result();
                count.incrementAndGet();
            });
            assertThat(count).hasValue(results.length);
            assertThat(results).isEqualTo(expected(kind, results.length));
        }
    }

    @Test
    void longStream_isComplete() {
        assertThat(IndexKernel.longs(MANY, i -> i).stream().toArray())
                .isEqualTo(LongStream.range(0, MANY).toArray());
        assertThat(IndexKernel.longs(MANY, i -> i).stream().parallel().sum()).isEqualTo(MANY * (MANY - 1L) / 2);
        assertThat(IndexKernel.longs(MANY, i -> i).completed().count()).isEqualTo(MANY);
    }

    @Test
    void parallelStream_isComplete() {
        for (int length = 0; length < 10_000; length += 37) {
            assertThat(IndexKernel.longs(length, i -> i).stream().parallel().sum())
                    .isEqualTo(length * (length - 1L) / 2);
            assertThat(IndexKernel.longs(length, i -> i).completed().parallel().count())
                    .isEqualTo(length);
        }
    }

    @Test
    void streamThatHasEnded_hasNoMoreResultsOnAnotherThreadEither() {
        Spliterator.OfLong results = IndexKernel.longs(3, i -> i).stream().spliterator();
        results.forEachRemaining((long result) -> {});
        Caller another = Caller.of(
                () -> assertThat(results.tryAdvance((long result) -> {})).isFalse());
        assertThat(another.thrown()).isNull();
    }

    @Test
    void runOf2To40Elements_givesItsFirstResultsAtOnce() {
        try (LongStream results = IndexKernel.longs(1L << 40, i -> 2 * i).stream()) {
            assertThat(results.limit(3).toArray()).containsExactly(0, 2, 4);
        }
    }

    @Test
    void nothing_isComputedBeforeItIsAskedFor() {
        IntKernel kernel = IntKernel.of(1000, i -> i);
        IntStream results = kernel.run().stream();
        assertThat(kernel.calls()).isZero();
        assertThat(results.iterator().nextInt()).isZero();
        assertThat(kernel.calls()).isBetween(1, 500);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void consumerThatTakesLittle_leavesTheRestUncomputed(int threads) throws InterruptedException {
        IntKernel kernel = IntKernel.of(MANY, i -> i);
        Iterator<Integer> results = kernel.run().threads(threads).stream().iterator();
        int most = 0;
        for (int taken = 0; taken < 2000; taken++) {
            results.next();
            most = Math.max(most, kernel.calls() - taken);
        }
        int calls = awaitRest(kernel);
        // Two batches beyond the one in use, each no more than twice as long as all before it.
        assertThat(calls).isLessThanOrEqualTo(16 * 2000);
        assertThat(most).isLessThanOrEqualTo(calls);
    }

    /** How many elements have been called when no more are: an abandoned stream holds no thread. */
    private static int awaitRest(IntKernel kernel) {
        AtomicInteger seen = new AtomicInteger(-1);
        Bounded.until("no element is called any more", () -> {
            int calls = kernel.calls();
            boolean rest = seen.getAndSet(calls) == calls && !isAnyWorkerIn("work");
            return rest;
        });
        return kernel.calls();
    }

    private static boolean isAnyWorkerIn(String method) {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getMethodName().equals(method));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void elementThatInterruptsItsThread_stopsTheStreamOnAnyNumberOfThreads(int threads) {
        IntKernel kernel = IntKernel.of(10_000, i -> {
            if (i == 50) {
                Thread.currentThread().interrupt();
            }
            return i;
        });
        List<Integer> taken = new ArrayList<>();
        assertThatThrownBy(() -> kernel.run().threads(threads).stream().forEach(taken::add))
                .isInstanceOf(RunInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(taken)
                .containsExactlyElementsOf(
                        IntStream.range(0, taken.size()).boxed().toList());
        assertThat(kernel.calls()).isLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void lastElementThatInterruptsItsThread_leavesTheConsumersFlag(int threads) {
        IntStream results = IntKernel.of(50, i -> {
                    if (i == 49) {
                        Thread.currentThread().interrupt();
                    }
                    return i;
                })
                .run()
                .threads(threads)
                .stream();
        assertThat(results.sum()).isEqualTo(49 * 50 / 2);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void onOneThread_nothingLongIsComputedAhead() {
        IntKernel kernel = IntKernel.of(2000, i -> {
            Bounded.spin(30_000);
            return i;
        });
        try (IntStream stream = kernel.run().threads(1).stream()) {
            Iterator<Integer> results = stream.iterator();
            for (int taken = 1; taken <= 1000; taken++) {
                results.next();
                assertThat(kernel.calls()).isEqualTo(taken);
            }
        }
    }

    @Test
    void onOneThread_allIsComputedByTheConsumer() {
        Thread consumer = Thread.currentThread();
        IntKernel kernel = IntKernel.of(1000, i -> Thread.currentThread() == consumer ? 1 : 0);
        assertThat(kernel.run().threads(1).stream().sum()).isEqualTo(1000);
        assertThat(kernel.run()
                        .threads(1)
                        .completed()
                        .mapToInt(Completed::result)
                        .sum())
                .isEqualTo(1000);
    }

    @Test
    void laterBatch_isComputedWhileTheConsumerUsesAnEarlierOne() throws InterruptedException {
        CountDownLatch ahead = new CountDownLatch(1);
        int threads = 2;
        IntKernel kernel = IntKernel.of(100, i -> {
            if (i >= threads) {
                ahead.countDown();
            }
            return i;
        });
        try (IntStream results = kernel.run().threads(threads).stream()) {
            Iterator<Integer> iterator = results.iterator();
            iterator.next();
            Bounded.await(ahead);
        }
    }

    @Test
    void failure_comesAfterTheResultsBelowItAndAsItIs() {
        IOException failure = new IOException();
        for (int threads = 1; threads <= 4; threads++) {
            List<Long> used = new ArrayList<>();
            LongStream results = IndexKernel.longs(1000, i -> {
                        if (i >= 300) {
                            throw i == 300 ? failure : new IllegalStateException();
                        }
                        return i;
                    })
                    .threads(threads)
                    .stream();
            assertThatThrownBy(() -> results.forEach(used::add)).isSameAs(failure);
            assertThat(used).isEqualTo(LongStream.range(0, 300).boxed().toList());
        }
        assertThat(failure.getSuppressed()).hasSize(4).allMatch(note -> ((FailedElement) note).index() == 300);
    }

    @Test
    void completed_throwsTheLowestFailureInTheEnd() {
        IOException failure = new IOException();
        List<Long> indices = new ArrayList<>();
        Stream<Completed<Long>> results = IndexKernel.longs(1000, i -> {
                    if (i >= 300) {
                        throw i == 300 ? failure : new IllegalStateException();
                    }
                    return i;
                })
                .threads(3)
                .completed();
        assertThatThrownBy(() -> results.forEach(completed -> indices.add(completed.index())))
                .isSameAs(failure);
        assertThat(indices)
                .doesNotHaveDuplicates()
                .containsAll(LongStream.range(0, 300).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void closing_interruptsWhatIsUnderWayAndStartsNothingLater(int threads) throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger();
        IntKernel kernel = IntKernel.of(1000, i -> {
            if (i >= threads) {
                inside.countDown();
                try {
                    Bounded.awaitInterrupt();
                } catch (InterruptedException interruption) {
                    interrupted.incrementAndGet();
                    throw interruption;
                }
            }
            return i;
        });
        IntStream results = kernel.run().threads(threads).stream();
        results.iterator().next();
        if (threads > 1) {
            Bounded.await(inside);
        }
        results.close();
        int calls = kernel.calls();
        Bounded.until("all have left", () -> !isAnyWorkerIn("work"));
        // What a worker has taken it begins, interrupted, when the system lets it run.
        assertThat(kernel.calls()).isBetween(calls, calls + threads - 1);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        if (threads > 1) {
            assertThat(interrupted).hasPositiveValue();
        }
    }

    @Test
    void closedBeforeItsFirstResult_computesNothing() {
        IntKernel kernel = IntKernel.of(1000, i -> i);
        kernel.run().stream().close();
        assertThat(kernel.calls()).isZero();
    }

    @Test
    void timeout_endsAStreamThatIsUnderWay() {
        AtomicInteger used = new AtomicInteger();
        for (int threads = 1; threads <= 3; threads++) {
            IntStream results = IntKernel.of(1000, i -> {
                        if (i == 100) {
                            Bounded.awaitInterrupt();
                        }
                        return i;
                    })
                    .run()
                    .threads(threads)
                    .timeout(Duration.ofMillis(500))
                    .stream();
            assertThatThrownBy(() -> results.forEach(result -> used.incrementAndGet()))
                    .isInstanceOf(RunTimeoutException.class)
                    .hasMessageContaining(" of 1000 elements");
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
        assertThat(used).hasPositiveValue();
    }

    @Test
    void consumerThatIsInterrupted_isLetGoAndKeepsItsFlag() throws InterruptedException {
        for (int threads = 1; threads <= 3; threads++) {
            CountDownLatch inside = new CountDownLatch(1);
            int most = threads;
            Caller caller = Caller.of(() -> IntKernel.of(1000, i -> {
                        if (i == 500) {
                            inside.countDown();
                            Bounded.awaitInterrupt();
                        }
                        return i;
                    })
                    .run()
                    .threads(most)
                    .stream()
                    .sum());
            Bounded.await(inside);
            caller.interrupt();
            assertThat(caller.thrown()).isInstanceOfAny(RunInterruptedException.class, InterruptedException.class);
            assertThat(caller.flag()).isTrue();
        }
    }

    @Test
    void consumerThatIsInterrupted_isLetGoThoughResultsAreReadyWheneverItAsks() {
        IntKernel kernel = IntKernel.of(50, i -> i);
        Iterator<Integer> results =
                kernel.run().threads(3).lookAhead(4).stream().iterator();
        assertThat(results.next()).isZero();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> {
                    while (results.hasNext()) {
                        results.next();
                        awaitRest(kernel);
                    }
                })
                .isInstanceOf(RunInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(kernel.calls()).isLessThan(50);
    }

    @Test
    void cancel_endsAStreamBetweenTwoResults() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        IntStream results = IntKernel.of(MANY, i -> i).run().cancelOn(button).stream();
        AtomicInteger used = new AtomicInteger();
        assertThatThrownBy(() -> results.forEach(result -> {
                    if (used.incrementAndGet() == 10) {
                        button.complete(null);
                    }
                }))
                .isInstanceOf(RunCancelledException.class);
        assertThat(used.get()).isLessThan(MANY);
    }

    @Test
    void abandonedStreams_holdNoThread() {
        for (int k = 0; k < 50; k++) {
            IntKernel.of(MANY, i -> i).run().stream().iterator().next();
        }
        Bounded.until("no one computes ahead", () -> !isAnyWorkerIn("work"));
    }

    @Test
    void elements_findTheConsumersContextClassLoader() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        ClassLoader own = new ClassLoader(null) {};
        AtomicReference<ClassLoader> other = new AtomicReference<>(own);
        Thread.currentThread().setContextClassLoader(own);
        try {
            IntKernel.of(10_000, i -> {
                        if (Thread.currentThread().getContextClassLoader() != own) {
                            other.set(Thread.currentThread().getContextClassLoader());
                        }
                        return i;
                    })
                    .run()
                    .threads(3)
                    .stream()
                    .sum();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        assertThat(other.get()).isSameAs(own);
    }
}
