package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Runs;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: progress is wrong, or who looks at it harms the run. */
class ProgressTest {
    private static final int LENGTH = 1000;

    /** What a listener was told. */
    private static final class Told implements ProgressListener {
        private final List<Long> done = new CopyOnWriteArrayList<>();
        private final AtomicInteger ends = new AtomicInteger();
        private final AtomicBoolean inside = new AtomicBoolean();
        private final AtomicBoolean metItself = new AtomicBoolean();
        private volatile long total;

        @Override
        public void progressed(long done, long total) {
            metItself.compareAndSet(false, !inside.compareAndSet(false, true));
            this.done.add(done);
            this.total = total;
            inside.set(false);
        }

        @Override
        public void ended() {
            ends.incrementAndGet();
        }

        private long last() {
            Bounded.until("the end is told", () -> ends.get() > 0);
            return done.get(done.size() - 1);
        }
    }

    private static IntRun<int[], RuntimeException> ints(ProgressListener listener) {
        return IntKernel.of(LENGTH, i -> i).run().threads(3).progress(listener);
    }

    static Stream<Arguments> operations() {
        Stream<Consumer<ProgressListener>> operations = Stream.of(
                listener -> ints(listener).map(),
                listener -> ints(listener).threads(1).map(),
                listener -> ints(listener).mapInto(new int[LENGTH]),
                listener -> ints(listener).sum(),
                listener -> ints(listener).argMax(),
                listener -> ints(listener).reduce(Math::max),
                listener -> Runs.<RuntimeException>ofBooleans(
                                IndexKernel.of(LENGTH, boolean[]::new, (to, at, i) -> to[at] = true))
                        .progress(listener)
                        .indices(),
                listener -> Runs.<RuntimeException>ofDoubles(
                                IndexKernel.of(LENGTH, double[]::new, (to, at, i) -> to[at] = i))
                        .progress(listener)
                        .statistics(),
                listener -> Runs.<RuntimeException>ofLongs(
                                IndexKernel.of(LENGTH, long[]::new, (to, at, i) -> to[at] = i))
                        .progress(listener)
                        .max(),
                listener -> Runs.<Object, Object, RuntimeException>ofList(
                                IndexKernel.of(LENGTH, Object[]::new, (to, at, i) -> to[at] = i))
                        .progress(listener)
                        .map(),
                listener -> ints(listener).tryMap(),
                listener -> ints(listener).async().join(),
                listener -> ints(listener).stream().sum(),
                listener -> ints(listener).completed().count(),
                listener -> Runs.<RuntimeException>ofVoid(IndexKernel.of(LENGTH, count -> null, (to, at, i) -> {}))
                        .progress(listener)
                        .forEach());
        return operations.map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void lastCall_tellsTheFinalNumber(Consumer<ProgressListener> operation) {
        Told told = new Told();
        operation.accept(told);
        assertThat(told.last()).isEqualTo(LENGTH);
        assertThat(told.total).isEqualTo(LENGTH);
        assertThat(told.done).isSorted();
        assertThat(told.ends).hasValue(1);
        assertThat(told.metItself).isFalse();
    }

    @Test
    void longRun_isToldOfWhileItIsUnderWay() {
        Told told = new Told();
        IntKernel.of(4, i -> {
                    Bounded.until("half of it is told", () -> i < 2 || told.done.contains(2L));
                    return i;
                })
                .run()
                .threads(1)
                .progress(told)
                .map();
        assertThat(told.last()).isEqualTo(4);
        assertThat(told.done).contains(2L);
    }

    @Test
    void streamOfInputs_hasATotalThatNoOneKnows() {
        Told told = new Told();
        Runs.ofStream(
                        Stream.iterate(0, i -> i + 1).limit(LENGTH),
                        batch -> IntKernel.of(batch.size(), batch::get).run())
                .progress(told)
                .forEach(result -> {});
        assertThat(told.last()).isEqualTo(LENGTH);
        assertThat(told.total).isEqualTo(-1);
    }

    @Test
    void retriedElement_countsOnce() {
        Told told = new Told();
        AtomicInteger calls = new AtomicInteger();
        IntKernel.of(10, i -> {
                    if (calls.getAndIncrement() % 2 == 0) {
                        throw new IllegalStateException("every other call");
                    }
                    return i;
                })
                .run()
                .threads(1)
                .retries(1)
                .progress(told)
                .map();
        assertThat(told.last()).isEqualTo(10);
    }

    @Test
    void failedRun_tellsHowFarItCame() {
        Told told = new Told();
        assertThat(catchThrowable(IntKernel.of(10, i -> {
                            if (i == 7) {
                                throw new IllegalStateException();
                            }
                            return i;
                        })
                        .run()
                        .threads(1)
                        .progress(told)::map))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told.last()).isEqualTo(7);
        assertThat(told.total).isEqualTo(10);
    }

    @Test
    void search_endsWhereItFinds() {
        Told told = new Told();
        Runs.<RuntimeException>ofBooleans(
                        IndexKernel.of(LENGTH, boolean[]::new, (to, at, index) -> to[at] = index == 10))
                .threads(1)
                .progress(told)
                .any();
        assertThat(told.last()).isBetween(10L, 11L);
    }

    @Test
    void listenerThatThrows_isNotCalledAgainAndHarmsNothing() {
        AtomicInteger calls = new AtomicInteger();
        int[] results = IntKernel.of(3, i -> {
                    Bounded.until("it was called", () -> calls.get() > 0);
                    return i;
                })
                .run()
                .threads(1)
                .progress((done, total) -> {
                    calls.incrementAndGet();
                    throw new Error("listener");
                })
                .map();
        assertThat(results).containsExactly(0, 1, 2);
        assertThat(calls).hasValue(1);
    }

    @Test
    void listenerThatBlocks_keepsNeitherItsRunNorAnother() {
        CountDownLatch blocks = new CountDownLatch(1);
        try {
            Told other = new Told();
            assertThat(ints((done, total) -> Bounded.awaitQuietly(blocks)).map())
                    .hasSize(LENGTH);
            ints(other).map();
            assertThat(other.last()).isEqualTo(LENGTH);
        } finally {
            blocks.countDown();
        }
    }

    @Test
    void interruptedRun_isToldToItsEndAndKeepsTheFlag() throws InterruptedException {
        Told told = new Told();
        CountDownLatch inside = new CountDownLatch(1);
        Caller caller = Caller.of(() -> IntKernel.of(3, i -> {
                    inside.countDown();
                    Bounded.awaitInterrupt();
                    return i;
                })
                .run()
                .threads(1)
                .progress(told)
                .map());
        Bounded.await(inside);
        caller.interrupt();
        assertThat(caller.thrown()).isNotNull();
        assertThat(caller.flag()).isTrue();
        assertThat(told.last()).isZero();
    }

    @Test
    void runsInsideARun_areToldOfEach() {
        Told outer = new Told();
        Told inner = new Told();
        IntKernel.of(
                        3,
                        i -> IntKernel.of(5, j -> j)
                                .run()
                                .threads(1)
                                .progress(inner)
                                .map()[4])
                .run()
                .threads(1)
                .progress(outer)
                .map();
        assertThat(outer.last()).isEqualTo(3);
        Bounded.until("three ends", () -> inner.ends.get() == 3);
        assertThat(inner.done).contains(5L);
    }

    /** Worry: a stream that is dropped before its end is told of for ever, and what it holds is kept. */
    @Test
    void streamThatIsDropped_isToldOfNoLonger() {
        Told told = new Told();
        assertThat(ints(told).stream().limit(3).sum()).isEqualTo(3);
        Bounded.until("its end is told", () -> {
            System.gc();
            return told.ends.get() == 1;
        });
    }

    @Test
    void verifyAndSpeedup_tellNothing() {
        Told told = new Told();
        ints(told).verify();
        ints(told).speedup();
        assertThat(told.done).isEmpty();
    }
}
