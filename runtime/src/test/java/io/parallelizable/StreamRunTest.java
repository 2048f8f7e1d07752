package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.kernel.RandomStreams;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.DrawKernel;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.Runs;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a run over a stream reads more than it needs, mixes up its batches, or waits for inputs that come late. */
class StreamRunTest {
    private static final RandomStreams SEVEN = RandomStreams.of(7);

    /** What is called with an input. */
    private interface Method {
        long of(int input) throws Throwable;
    }

    private static StreamRun<Long, RuntimeException> over(Stream<Integer> inputs, Method method) {
        return Runs.ofStream(
                inputs, (List<Integer> batch) -> IndexKernel.longs(batch.size(), k -> method.of(batch.get((int) k))));
    }

    private static Stream<Integer> endless(AtomicInteger read) {
        return Stream.generate(read::getAndIncrement);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void results_comeInTheOrderOfTheirInputs(int threads) {
        for (int length : new int[] {0, 1, 1000, 100_000}) {
            StreamRun<Long, RuntimeException> run = Runs.ofStream(
                    IntStream.range(0, length).boxed(),
                    (List<Integer> batch) -> Parallel.of(batch).objects(n -> 3L * n));
            assertThat(run.threads(threads).stream())
                    .containsExactly(
                            LongStream.range(0, length).map(n -> 3 * n).boxed().toArray(Long[]::new));
        }
    }

    @Test
    void streamThatIsMissing_isRefusedAtOnce() {
        assertThatNullPointerException().isThrownBy(() -> over(null, n -> n)).withMessage("inputs");
    }

    @Test
    void completed_hasEveryResultOnceWithTheIndexOfItsInput() {
        Long[] results = new Long[10_000];
        over(IntStream.range(0, results.length).boxed(), n -> 3L * n)
                .completed()
                .forEach(completed -> {
                    assertThat(results[(int) completed.index()]).isNull();
                    results[(int) completed.index()] = completed.result();
                });
        assertThat(results)
                .isEqualTo(LongStream.range(0, results.length)
                        .map(n -> 3 * n)
                        .boxed()
                        .toArray());
    }

    @Test
    void forEach_usesAllResultsInOrder() {
        List<Long> used = new ArrayList<>();
        over(IntStream.range(0, 1000).boxed(), n -> n).forEach(used::add);
        assertThat(used).isEqualTo(LongStream.range(0, 1000).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void endlessInputs_areReadNoMoreThanABatchAhead(int threads) {
        AtomicInteger read = new AtomicInteger();
        Iterator<Long> results =
                over(endless(read), n -> n).threads(threads).stream().iterator();
        for (long taken = 0; taken < 3000; taken++) {
            assertThat(results.next()).isEqualTo(taken);
        }
        AtomicInteger seen = new AtomicInteger(-1);
        Bounded.until(
                "no input is read any more", () -> seen.getAndSet(read.get()) == read.get() && !isAnyThreadReading());
        // The batch in use and two ahead, each no more than twice as long as all before it.
        assertThat(read.get()).isLessThanOrEqualTo(16 * 3000);
    }

    private static boolean isAnyThreadReading() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getMethodName().equals("work"));
    }

    @Test
    void inputThatComesLate_delaysNoResultOfAnEarlierOne() {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger read = new AtomicInteger();
        Stream<Integer> inputs = Stream.generate(() -> {
            if (read.get() == 100) {
                Bounded.awaitQuietly(release);
            }
            return read.getAndIncrement();
        });
        try (Stream<Long> stream = over(inputs.limit(200), n -> n).threads(2).stream()) {
            Iterator<Long> results = stream.iterator();
            // Those before its batch, at the least.
            for (long taken = 0; taken < 50; taken++) {
                assertThat(results.next()).isEqualTo(taken);
            }
            release.countDown();
            for (long taken = 50; taken < 200; taken++) {
                assertThat(results.next()).isEqualTo(taken);
            }
            assertThat(results.hasNext()).isFalse();
        }
    }

    @Test
    void failure_isToldWithTheIndexInTheWholeStream() {
        IOException failure = new IOException();
        List<Long> used = new ArrayList<>();
        StreamRun<Long, RuntimeException> run = over(endless(new AtomicInteger()), n -> {
            if (n == 500) {
                throw failure;
            }
            return n;
        });
        assertThatThrownBy(() -> run.forEach(used::add)).isSameAs(failure);
        assertThat(used).hasSize(500);
        assertThat(failure.getSuppressed()).singleElement().isInstanceOfSatisfying(FailedElement.class, note -> {
            assertThat(note.index()).isEqualTo(500);
            assertThat(note).hasMessageStartingWith("element 500, Test.f(");
        });
    }

    @Test
    void failureOfTheInputs_comesAfterTheResultsOfThoseBefore() {
        IllegalStateException failure = new IllegalStateException("of the inputs");
        AtomicInteger read = new AtomicInteger();
        List<Long> used = new ArrayList<>();
        StreamRun<Long, RuntimeException> run = over(
                Stream.generate(() -> {
                    if (read.get() == 77) {
                        throw failure;
                    }
                    return read.getAndIncrement();
                }),
                n -> n);
        assertThatThrownBy(() -> run.forEach(used::add)).isSameAs(failure);
        assertThat(used).isEqualTo(LongStream.range(0, 77).boxed().toList());
    }

    @Test
    void elementI_drawsFromStreamI() {
        StreamRun<Double, RuntimeException> run = Runs.ofStream(
                Stream.generate(() -> 0),
                (List<Integer> batch) -> Runs.ofDoubles(new DrawKernel(batch.size(), RandomStreams.fresh())));
        assertThat(run.seed(7).threads(3).stream().limit(1000))
                .isEqualTo(IntStream.range(0, 1000)
                        .mapToObj(i -> SEVEN.generator(i, 0).nextDouble())
                        .toList());
    }

    @Test
    void seed_canBeReadBackAndIsRefusedWithoutRandomNumbers() {
        StreamRun<Double, RuntimeException> drawing = Runs.ofStream(
                Stream.of(1), (List<Integer> batch) -> Runs.ofDoubles(new DrawKernel(batch.size(), SEVEN)));
        assertThat(drawing.seed()).isEqualTo(7);
        assertThat(drawing.seed(8).seed()).isEqualTo(8);
        assertThatIllegalStateException()
                .isThrownBy(() -> over(Stream.of(1), n -> n).seed(1));
    }

    @Test
    void options_holdForAllBatches() {
        AtomicInteger calls = new AtomicInteger();
        StreamRun<Long, RuntimeException> failingOnce =
                over(IntStream.range(0, 100).boxed(), n -> {
                    if (calls.incrementAndGet() == 50) {
                        throw new IOException();
                    }
                    return n;
                });
        assertThat(failingOnce.threads(1).retries(1).stream()).hasSize(100);
        assertThat(calls).hasValue(101);
    }

    @Test
    void timeout_endsAnEndlessRun() {
        StreamRun<Long, RuntimeException> run = over(endless(new AtomicInteger()), n -> n);
        assertThatThrownBy(() -> run.timeout(Duration.ofMillis(500)).forEach(result -> {}))
                .isInstanceOfSatisfying(RunTimeoutException.class, stop -> {
                    assertThat(stop.length()).isEqualTo(-1);
                    assertThat(stop.computed()).isPositive();
                    assertThat(stop).hasMessageMatching("stopped at its time limit of 0.5s after \\d+ elements.*");
                });
    }

    @Test
    void cancel_endsARunThatWaitsForItsInputs() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        AtomicBoolean reading = new AtomicBoolean();
        StreamRun<Long, RuntimeException> run = over(
                Stream.generate(() -> {
                    reading.set(true);
                    try {
                        Bounded.awaitInterrupt();
                    } catch (InterruptedException interruption) {
                        throw new IllegalStateException("no input", interruption);
                    }
                    return 1;
                }),
                n -> n);
        Thread canceller = new Thread(() -> {
            Bounded.until("reading", reading::get);
            button.complete(null);
        });
        canceller.start();
        assertThatThrownBy(() -> run.cancelOn(button).forEach(result -> {})).isInstanceOf(RunCancelledException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void closing_closesTheInputs() {
        AtomicInteger closed = new AtomicInteger();
        Stream<Integer> inputs = endless(new AtomicInteger()).onClose(closed::incrementAndGet);
        try (Stream<Long> results = over(inputs, n -> n).stream()) {
            assertThat(results.limit(3)).containsExactly(0L, 1L, 2L);
        }
        assertThat(closed).hasValue(1);
    }

    @Test
    void secondExecution_isRefusedAsOfAnyStream() {
        StreamRun<Long, RuntimeException> run = over(Stream.of(1, 2), n -> n);
        run.forEach(result -> {});
        assertThatIllegalStateException().isThrownBy(() -> run.forEach(result -> {}));
    }
}
