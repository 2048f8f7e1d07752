package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.OddExecutor;
import io.parallelizable.support.QueuedInputs;
import io.parallelizable.support.Runs;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: one slow element or input holds up what is ready, or more waits to be taken than there is memory for. */
class StreamWindowTest {
    private static final int SLOW = 5;

    private final CountDownLatch release = new CountDownLatch(1);

    private int slowAt(long slow, long index) throws InterruptedException {
        if (index == slow) {
            Bounded.await(release);
        }
        return (int) index;
    }

    private static StreamRun<Integer, RuntimeException> over(Stream<Integer> inputs) {
        return Runs.ofStream(inputs, (List<Integer> some) -> Parallel.of(some).objects(n -> 2 * n));
    }

    private static void awaitInterrupt() {
        try {
            Bounded.awaitInterrupt();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    @Test
    void stream_givesAllBeforeASlowElement() {
        try (IntStream stream = IndexKernel.ints(40, i -> slowAt(SLOW, i)).threads(2).stream()) {
            Iterator<Integer> results = stream.iterator();
            for (int i = 0; i < SLOW; i++) {
                assertThat(results.next()).isEqualTo(i);
            }
            release.countDown();
            for (int i = SLOW; i < 40; i++) {
                assertThat(results.next()).isEqualTo(i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 39})
    void completed_givesAllOthersBeforeASlowElement(int slow) {
        Bounded.until("a worker has come for it", () -> givesAllOthersBefore(slow));
    }

    /** False if no worker has come in time for the slow element: the consumer computes it then. */
    private static boolean givesAllOthersBefore(int slow) {
        Thread consumer = Thread.currentThread();
        AtomicBoolean byConsumer = new AtomicBoolean();
        CountDownLatch release = new CountDownLatch(1);
        try (Stream<Completed<Integer>> stream = IndexKernel.ints(40, i -> {
                    if (i == slow && Thread.currentThread() == consumer) {
                        byConsumer.set(true);
                    } else if (i == slow) {
                        Bounded.await(release);
                    }
                    return (int) i;
                })
                .threads(2)
                .completed()) {
            Iterator<Completed<Integer>> results = stream.iterator();
            List<Long> others = new ArrayList<>();
            while (others.size() < 39) {
                others.add(results.next().index());
            }
            if (byConsumer.get()) {
                return false;
            }
            assertThat(others).doesNotContain((long) slow);
            release.countDown();
            assertThat(results.next().index()).isEqualTo(slow);
            return true;
        }
    }

    @Test
    void threadsBesideASlowElement_goOnUpToTheEndOfTheWindow() {
        Set<Long> begun = ConcurrentHashMap.newKeySet();
        try (IntStream stream = IndexKernel.ints(1000, i -> {
                    begun.add(i);
                    return slowAt(0, i);
                })
                .threads(3)
                .lookAhead(10)
                .stream()) {
            Thread consumer = new Thread(() -> stream.iterator().next());
            consumer.start();
            Bounded.until("the window is full", () -> begun.size() == 10);
            assertThat(begun).allMatch(i -> i < 10);
            release.countDown();
            Bounded.until("one is taken, and one more begun", () -> begun.size() == 11);
            assertThat(begun).allMatch(i -> i < 11);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void lookAhead_boundsWhatIsBegunAndNotTaken(int lookAhead) {
        for (int threads = 1; threads <= 4; threads++) {
            IntKernel kernel = IntKernel.of(2000, i -> i);
            try (IntStream stream = kernel.run().threads(threads).lookAhead(lookAhead).stream()) {
                Iterator<Integer> results = stream.iterator();
                for (int taken = 1; taken <= 500; taken++) {
                    results.next();
                    assertThat(kernel.calls()).isLessThanOrEqualTo(taken + lookAhead);
                }
            }
            assertThat(kernel.run()
                            .threads(threads)
                            .lookAhead(lookAhead)
                            .completed()
                            .count())
                    .isEqualTo(2000);
        }
    }

    @Test
    void lookAheadBelowOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntKernel.of(1, i -> i).run().lookAhead(0))
                .withMessage("lookAhead must be at least 1, it is 0");
    }

    @Test
    void defaultWindow_isAFewElementsForEachThread() {
        Set<Long> begun = ConcurrentHashMap.newKeySet();
        try (IntStream stream = IndexKernel.ints(1000, i -> {
                    begun.add(i);
                    Bounded.spin(1_000_000);
                    return (int) i;
                })
                .threads(2)
                .stream()) {
            stream.iterator().next();
            Bounded.until("two for each thread and the one that is taken", () -> begun.size() == 5);
        }
        assertThat(begun).hasSize(5);
    }

    @Test
    void slowSource_delaysNoResult() {
        assertNoneDelayed(run -> run);
    }

    /**
     * Worry: a consumer that has no worker reads an input further, which comes when it has used the result of this one.
     */
    @Test
    void slowSource_delaysNoResultWhereNoWorkerComes() {
        assertNoneDelayed(run -> run.executor(rejecting()));
        assertNoneDelayed(run -> run.executor(new OddExecutor(task -> {})));
        assertNoneDelayed(run -> run.executor(new OddExecutor(Runnable::run)));
    }

    private static void assertNoneDelayed(UnaryOperator<StreamRun<Integer, RuntimeException>> options) {
        QueuedInputs<Integer> inputs = new QueuedInputs<>();
        try (Stream<Integer> stream = options.apply(over(inputs.stream()).threads(2)).stream()) {
            Iterator<Integer> results = stream.iterator();
            for (int n = 0; n < 300; n++) {
                inputs.put(n);
                assertThat(results.next()).isEqualTo(2 * n);
            }
        }
    }

    private static ExecutorService rejecting() {
        ExecutorService shutDown = Executors.newFixedThreadPool(1);
        shutDown.shutdown();
        return shutDown;
    }

    @Test
    void sourceThatBecomesSlow_keepsNothingThatItHasGiven() {
        QueuedInputs<Integer> inputs = new QueuedInputs<>();
        IntStream.range(0, 20_000).forEach(inputs::put);
        try (Stream<Integer> stream = over(inputs.stream()).threads(2).stream()) {
            Iterator<Integer> results = stream.iterator();
            for (int n = 0; n < 20_000; n++) {
                assertThat(results.next()).isEqualTo(2 * n);
            }
        }
    }

    @Test
    void onOneThread_eachInputIsReadComputedAndDeliveredBeforeTheNext() {
        List<String> events = new ArrayList<>();
        AtomicInteger read = new AtomicInteger();
        Stream<Integer> inputs = Stream.generate(() -> {
            events.add("read " + read.get());
            return read.getAndIncrement();
        });
        Runs.<Integer, Integer, RuntimeException>ofStream(
                        inputs.limit(100),
                        some -> Parallel.of(some).objects(n -> {
                            events.add("compute " + n);
                            return n;
                        }))
                .threads(1)
                .forEach(n -> events.add("use " + n));
        assertThat(events)
                .containsExactly(IntStream.range(0, 100)
                        .boxed()
                        .flatMap(n -> Stream.of("read " + n, "compute " + n, "use " + n))
                        .toArray(String[]::new));
    }

    @Test
    void source_isReadByOneThreadAtATime() {
        AtomicBoolean inside = new AtomicBoolean();
        AtomicInteger overlaps = new AtomicInteger();
        AtomicInteger read = new AtomicInteger();
        Stream<Integer> inputs = Stream.generate(() -> {
            overlaps.addAndGet(inside.getAndSet(true) ? 1 : 0);
            Bounded.spin(read.get() % 7 * 1000L);
            inside.set(false);
            return read.getAndIncrement();
        });
        assertThat(over(inputs.limit(5000)).threads(4).completed().count()).isEqualTo(5000);
        assertThat(overlaps).hasValue(0);
    }

    @Test
    void stop_tellsHowManyInputsWereReadAndDelivered() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        QueuedInputs<Integer> inputs = new QueuedInputs<>();
        IntStream.range(0, 4).forEach(inputs::put);
        StreamRun<Integer, RuntimeException> run = Runs.ofStream(
                inputs.stream(),
                (List<Integer> some) -> Parallel.of(some).objects(n -> {
                    if (n == 3) {
                        button.complete(null);
                    } else if (n == 1) {
                        awaitInterrupt();
                    }
                    return n;
                }));
        List<Integer> used = new ArrayList<>();
        assertThatThrownBy(() -> run.threads(3).cancelOn(button).forEach(used::add))
                .isInstanceOf(RunCancelledException.class)
                .message()
                .matches("cancelled after 3 elements.*; 4 inputs were read.*, 1 result was delivered");
        assertThat(used).containsExactly(0);
    }

    @Test
    void stop_isNoReasonToKeepWhatIsReady() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        List<Integer> used = new ArrayList<>();
        IntStream results = IndexKernel.ints(100, i -> {
                    if (i == 4) {
                        button.complete(null);
                        Bounded.awaitInterrupt();
                    }
                    return (int) i;
                })
                .threads(1)
                .cancelOn(button)
                .stream();
        assertThatThrownBy(() -> results.forEach(used::add)).isInstanceOf(RunCancelledException.class);
        assertThat(used).containsExactly(0, 1, 2, 3);
    }

    @Test
    void resultsThatWereTaken_areNotHeld() {
        try (Stream<byte[]> stream =
                Parallel.of(Sequences.arange(10_000)).objects(i -> new byte[10]).threads(2).stream()) {
            Iterator<byte[]> results = stream.iterator();
            List<WeakReference<byte[]>> taken = new ArrayList<>();
            for (int i = 0; i < 5000; i++) {
                taken.add(new WeakReference<>(results.next()));
            }
            Bounded.until("taken results are collected", () -> {
                System.gc();
                return taken.stream().allMatch(result -> result.get() == null);
            });
            assertThat(results.hasNext()).isTrue();
        }
    }

    @Test
    void executor_computesAllThatTheConsumerDoesNot() throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(2, work -> new Thread(work, "mine"));
        Set<String> names = ConcurrentHashMap.newKeySet();
        Thread consumer = Thread.currentThread();
        try {
            long count = IndexKernel.ints(200, i -> {
                        names.add(
                                Thread.currentThread() == consumer
                                        ? "consumer"
                                        : Thread.currentThread().getName());
                        Bounded.spin(100_000);
                        return (int) i;
                    })
                    .executor(executor)
                    .threads(2)
                    .completed()
                    .count();
            assertThat(count).isEqualTo(200);
            assertThat(names).contains("mine").isSubsetOf("mine", "consumer");
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void executorsOfAllBadHabits_costNoResult() {
        List<ExecutorService> executors =
                List.of(rejecting(), new OddExecutor(task -> {}), new OddExecutor(Runnable::run));
        for (ExecutorService executor : executors) {
            assertThat(IndexKernel.ints(500, i -> i).executor(executor).stream().sum())
                    .isEqualTo(500 * 499 / 2);
            assertThat(over(IntStream.range(0, 500).boxed())
                            .executor(executor)
                            .completed()
                            .count())
                    .isEqualTo(500);
        }
    }
}
