package io.parallelizable.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.LongRun;
import io.parallelizable.RunTimeoutException;
import io.parallelizable.StreamRun;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Runs;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worry: a stream on an engine sends its arguments again and again, runs ahead of its consumer, or never ends. */
class StreamOnEngineTest {
    private static final int SLOTS = 2;
    private static final int LENGTH = 1000;
    private static final Capabilities SINGLE = Capabilities.ofSlots(SLOTS).withLeastWork(Duration.ZERO);

    private static ScriptedEngine engine() {
        return new ScriptedEngine(SINGLE, (slice, broadcast, attempt) -> slice.compute(broadcast));
    }

    private static LongRun<long[], RuntimeException> run() {
        return Runs.ofLongs(
                new Sweep<>(long[].class, LongStream.range(0, LENGTH).toArray(), Methods.HELD, Methods.MODULO));
    }

    @Test
    void stream_isOneOperationOfTheEngine() {
        ScriptedEngine engine = engine();
        assertThat(run().on(engine).stream().sum()).isEqualTo(LENGTH * (LENGTH - 1L) / 2);
        assertThat(engine.opened()).isEqualTo(1);
        assertThat(engine.closed()).isEqualTo(1);
        assertThat(run().on(engine).completed().count()).isEqualTo(LENGTH);
        assertThat(engine.opened()).isEqualTo(2);
        assertThat(engine.closed()).isEqualTo(2);
    }

    @Test
    void slowConsumer_isNotRunAheadOf() {
        ScriptedEngine engine = engine();
        AtomicLong used = new AtomicLong();
        try (LongStream stream = run().on(engine).stream()) {
            Iterator<Long> results = stream.iterator();
            for (int i = 0; i < 100; i++) {
                results.next();
                used.incrementAndGet();
                // Slices of one element: those under way, those that wait for an earlier one, and a batch that is
                // ready.
                assertThat(engine.submitted().size() - used.get()).isLessThanOrEqualTo(6L * SLOTS);
            }
        }
        assertThat(engine.closed()).isEqualTo(1);
    }

    @Test
    void closedStream_endsTheOperationOfTheEngine() {
        ScriptedEngine engine = engine();
        try (LongStream stream = run().on(engine).stream()) {
            assertThat(stream.limit(3).sum()).isEqualTo(3);
        }
        Bounded.until("the engine's operation is ended", () -> engine.closed() == 1);
        int submitted = engine.submitted().size();
        assertThat(run().on(engine()).map()).hasSize(LENGTH);
        assertThat(engine.submitted()).hasSize(submitted);
    }

    @Test
    void streamClosedWhileAThreadWaitsForResults_endsTheOperationOfTheEngine() {
        CountDownLatch waiting = new CountDownLatch(1);
        ScriptedEngine engine = new ScriptedEngine(SINGLE, (slice, broadcast, attempt) -> {
            if (slice.first() >= 1) {
                waiting.countDown();
                return null;
            }
            return slice.compute(broadcast);
        });
        try (LongStream stream = run().on(engine).stream()) {
            assertThat(stream.iterator().next()).isEqualTo(0);
            Bounded.awaitQuietly(waiting);
        }
        Bounded.until("the engine's operation is ended", () -> engine.closed() == 1);
    }

    @Test
    void streamThatEndsOtherwise_endsTheOperationOfTheEngine() {
        ScriptedEngine silent = new ScriptedEngine(SINGLE, (slice, broadcast, attempt) -> null);
        LongRun<long[], RuntimeException> timed = run().on(silent).timeout(Duration.ofMillis(30));
        assertThat(catchThrowable(timed.stream()::sum)).isInstanceOf(RunTimeoutException.class);
        Bounded.until("the engine's operation is ended", () -> silent.closed() == 1);

        ScriptedEngine engine = engine();
        LongRun<long[], IOException> failing = Runs.ofLongs(new Sweep<>(
                long[].class, LongStream.range(0, LENGTH).toArray(), Methods.HELD, Methods.failingFrom(10)));
        assertThat(catchThrowable(failing.on(engine).stream()::sum)).isInstanceOf(IOException.class);
        assertThat(engine.closed()).isEqualTo(1);
    }

    @Test
    void oneSlot_computesNothingAhead() {
        ScriptedEngine engine = engine();
        try (LongStream stream = run().on(engine).threads(1).stream()) {
            Iterator<Long> results = stream.iterator();
            assertThat(List.of(results.next(), results.next())).containsExactly(0L, 1L);
            assertThat(engine.submitted()).hasSize(2);
        }
    }

    @Test
    void batchesOfAStreamOfInputs_growUntilTheyAreWorthTheirWay() {
        ScriptedEngine engine = new ScriptedEngine(
                Capabilities.ofSlots(SLOTS), (slice, broadcast, attempt) -> slice.compute(broadcast));
        StreamRun<Long, RuntimeException> run = Runs.ofStream(
                LongStream.range(0, LENGTH).boxed(),
                (List<Long> batch) -> Runs.ofLongs(new Sweep<>(
                        long[].class,
                        batch.stream().mapToLong(Long::longValue).toArray(),
                        Methods.HELD,
                        Methods.SLOW)));
        assertThat(run.on(engine).stream())
                .containsExactly(LongStream.range(0, LENGTH).boxed().toArray(Long[]::new));
        // 2, 4, 8, …: each takes 5 ms a result, and a slice should hold 200.
        assertThat(engine.opened()).isBetween(1, 15);
    }
}
