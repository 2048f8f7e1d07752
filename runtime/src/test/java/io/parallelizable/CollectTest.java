package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IndexKernel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worry: a collector sees results in another order than in a serial stream, or all of them are kept. */
class CollectTest {
    private static Collector<String, List<String>, List<String>> into(List<String> list) {
        return Collector.of(() -> list, List::add, (left, right) -> {
            throw new AssertionError("nothing is combined");
        });
    }

    @Test
    void collector_isGivenTheResultsInOrder() {
        for (int threads = 1; threads <= 4; threads++) {
            ObjectRun<String, String[], RuntimeException> run =
                    IndexKernel.strings(200_000, Long::toString).threads(threads);
            assertThat(run.collect(Collectors.joining(",")))
                    .isEqualTo(LongStream.range(0, 200_000)
                            .mapToObj(Long::toString)
                            .collect(Collectors.joining(",")));
        }
    }

    @Test
    void collectorWithAFinisher_isFinished() {
        ObjectRun<String, String[], RuntimeException> run =
                IndexKernel.strings(1000, i -> i % 3 == 0 ? null : "s" + i % 10);
        assertThat(run.collect(Collectors.counting())).isEqualTo(1000);
        assertThat(IndexKernel.strings(0, i -> "s").collect(Collectors.toList()))
                .isEmpty();
    }

    /** A collector that has no finisher, as its characteristics allow. */
    private record Unfinished() implements Collector<String, List<String>, List<String>> {
        @Override
        public Supplier<List<String>> supplier() {
            return ArrayList::new;
        }

        @Override
        public BiConsumer<List<String>, String> accumulator() {
            return List::add;
        }

        @Override
        public BinaryOperator<List<String>> combiner() {
            throw new AssertionError("nothing is combined");
        }

        @Override
        public Function<List<String>, List<String>> finisher() {
            throw new AssertionError("nothing is to be finished");
        }

        @Override
        public Set<Characteristics> characteristics() {
            return Set.of(Characteristics.IDENTITY_FINISH);
        }
    }

    @Test
    void collectorThatSaysItNeedsNoFinisher_isAskedForNone() {
        assertThat(IndexKernel.strings(3, Long::toString).collect(new Unfinished()))
                .containsExactly("0", "1", "2");
    }

    @Test
    void resultsAreCollected_whileLaterOnesAreYetToBeComputed() {
        AtomicLong computed = new AtomicLong();
        AtomicLong most = new AtomicLong();
        AtomicLong collected = new AtomicLong();
        IndexKernel.strings(400_000, i -> {
                    computed.incrementAndGet();
                    return "s";
                })
                .threads(3)
                .collect(Collectors.mapping(
                        s -> most.accumulateAndGet(computed.get() - collected.getAndIncrement(), Math::max),
                        Collectors.counting()));
        assertThat(collected).hasValue(400_000);
        assertThat(most.get()).isLessThanOrEqualTo(1 << 16);
    }

    @Test
    void collectorThatAnswersTheInterruptOfAStop_isStopped() {
        CountDownLatch collecting = new CountDownLatch(1);
        assertStopped(
                collecting,
                run -> run.collect(
                        Collectors.mapping(result -> awaitInterrupt(collecting, result), Collectors.counting())));
    }

    @Test
    void listThatAnswersTheInterruptOfAStop_isStopped() {
        CountDownLatch storing = new CountDownLatch(1);
        List<String> slow = new ArrayList<>(List.of("", "")) {
            private static final long serialVersionUID = 1L;

            @Override
            public ListIterator<String> listIterator() {
                throw new AssertionError("a short list is filled by index");
            }

            @Override
            public String set(int index, String result) {
                return awaitInterrupt(storing, result);
            }
        };
        assertStopped(storing, run -> run.mapInto(slow));
    }

    private static <T> T awaitInterrupt(CountDownLatch here, T result) {
        here.countDown();
        try {
            Bounded.awaitInterrupt();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
        return result;
    }

    private static void assertStopped(
            CountDownLatch here, Consumer<ObjectRun<String, List<String>, RuntimeException>> operation) {
        ObjectRun<String, List<String>, RuntimeException> run = Parallel.of(List.of("a", "b"))
                .<String, RuntimeException>objects(text -> text)
                .cancelOn(CompletableFuture.runAsync(() -> Bounded.awaitQuietly(here)));
        assertThatThrownBy(() -> operation.accept(run))
                .isExactlyInstanceOf(RunCancelledException.class)
                .hasMessage("cancelled after 2 of 2 elements");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void failureOfAnElement_comesAfterThoseBelowItAreCollected() {
        for (int threads = 1; threads <= 4; threads++) {
            List<String> collected = new ArrayList<>();
            Throwable failure = catchThrowable(() -> IndexKernel.strings(10_000, i -> {
                        if (i >= 3210) {
                            throw new IOException("at " + i);
                        }
                        return Long.toString(i);
                    })
                    .collect(into(collected)));
            assertThat(failure).hasMessage("at 3210");
            assertThat(failure.getSuppressed()[0]).hasMessageStartingWith("element 3210 of 10000, Test.f(3210), ");
            assertThat(collected)
                    .isEqualTo(
                            LongStream.range(0, 3210).mapToObj(Long::toString).toList());
        }
    }

    @Test
    void failureOfTheCollector_isThrownAsItIs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> IndexKernel.strings(10_000, i -> {
                            if (i == 20) {
                                throw new IOException("later");
                            }
                            return Long.toString(i);
                        })
                        .collect(Collectors.mapping(
                                s -> {
                                    if (s.equals("10")) {
                                        throw new IllegalStateException("collector");
                                    }
                                    return s;
                                },
                                Collectors.toList())))
                .withMessage("collector");
    }

    @Test
    void interruptedBetween_saysHowManyOfAllWereDone() {
        ObjectRun<String, String[], RuntimeException> run = IndexKernel.strings(100_000, Long::toString);
        Throwable interruption = catchThrowable(() -> run.collect(Collectors.mapping(
                s -> {
                    if (s.equals("0")) {
                        Thread.currentThread().interrupt();
                    }
                    return s;
                },
                Collectors.toList())));
        assertThat(interruption)
                .isInstanceOf(RunInterruptedException.class)
                .hasMessageMatching("the calling thread was interrupted after [1-9]\\d* of 100000 elements");
        assertThat(Thread.interrupted()).isTrue();
    }
}
