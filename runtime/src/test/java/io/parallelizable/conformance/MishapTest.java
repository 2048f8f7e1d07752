package io.parallelizable.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.EngineException;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Parallel;
import io.parallelizable.Tried;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Slice;
import io.parallelizable.support.Runs;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worry: what goes wrong on workers hangs a run, is answered without an end, or is told in riddles. */
class MishapTest {
    private static final int LENGTH = 50;
    private static final int FATAL = 33;

    /** Slices of one element. */
    private static final Capabilities SINGLE = Capabilities.ofSlots(2).withLeastWork(Duration.ZERO);

    private static byte[] compute(Slice slice, Broadcast broadcast, int attempt) {
        return slice.compute(broadcast);
    }

    private static LongRun<long[], RuntimeException> run(Method<long[]> method) {
        long[] input = LongStream.range(0, LENGTH).toArray();
        return Runs.ofLongs(new Sweep<>(long[].class, input, Methods.HELD, method));
    }

    private static long[] expected() {
        return LongStream.range(0, LENGTH).toArray();
    }

    @Test
    void sliceThatKillsItsWorkerEachTime_endsTheRunAndIsNamedByItsCall() {
        ScriptedEngine engine = new ScriptedEngine(SINGLE, (slice, broadcast, attempt) -> {
            if (slice.first() == FATAL) {
                throw new IOException("the worker is gone");
            }
            return slice.compute(broadcast);
        });
        assertThatThrownBy(run(Methods.MODULO).on(engine)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageStartingWith("element 33 of 50, Methods.f(33L), was lost 3 times on the scripted engine")
                .hasMessageContaining("the worker is gone")
                .hasMessageContaining("may end its worker")
                .hasCauseInstanceOf(IOException.class);
        assertThat(engine.attempts(FATAL)).isEqualTo(3);
        assertThat(engine.closed()).isEqualTo(1);
    }

    @Test
    void lossThatTheEngineCallsHopeless_endsTheRunAtOnceWithItsWords() {
        ScriptedEngine engine = new ScriptedEngine(SINGLE, (slice, broadcast, attempt) -> {
            if (slice.first() == FATAL) {
                throw new EngineException("job 15 was cancelled", null);
            }
            return slice.compute(broadcast);
        });
        assertThatThrownBy(run(Methods.MODULO).on(engine)::map)
                .isInstanceOf(EngineException.class)
                .hasMessage("job 15 was cancelled");
        assertThat(engine.attempts(FATAL)).isEqualTo(1);
    }

    @Test
    void lostSlice_isNoFailureOfItsElementsForTryMap() {
        ScriptedEngine engine = new ScriptedEngine(SINGLE, (slice, broadcast, attempt) -> {
            throw new IOException("nobody is there");
        });
        assertThatThrownBy(run(Methods.MODULO).on(engine)::tryMap)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("No slice at all came back: is the engine running?");
    }

    @Test
    void elementThatIsTooLarge_isRefusedBeforeItIsSentWithTheOptionToChange() {
        Capabilities small = SINGLE.withMostBytes(10_000, "raise acme.message.size");
        ScriptedEngine engine = new ScriptedEngine(small, MishapTest::compute);
        ObjectRun<String, List<String>, RuntimeException> run =
                Parallel.of(List.of("a", "x".repeat(20_000), "c")).objects(Functions.DOUBLED);
        assertThatThrownBy(run.on(engine)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("element 1 of 3")
                .hasMessageContaining("sends at most 10000 at once: raise acme.message.size");
        assertThat(engine.submitted()).noneMatch(slice -> slice.first() <= 1 && slice.first() + slice.count() > 1);
    }

    @Test
    void manyElementsThatTogetherAreTooLarge_areSentInSlicesThatAreNot() {
        Capabilities small = Capabilities.ofSlots(2).withMostBytes(10_000, "raise acme.message.size");
        ScriptedEngine engine = new ScriptedEngine(small, MishapTest::compute);
        List<String> texts = Collections.nCopies(200, "x".repeat(1000));
        assertThat(Parallel.of(texts).objects(Functions.DOUBLED).on(engine).map())
                .hasSize(200)
                .containsOnly("x".repeat(2000));
        assertThat(engine.submitted()).allMatch(slice -> slice.payload().length <= 10_000);
    }

    @Test
    void shortMemory_isALossAndNoFailureOfTheElement() {
        Method<long[]> method = throwingMemory(2);
        ScriptedEngine engine = new ScriptedEngine(SINGLE, MishapTest::compute);
        assertThat(run(method).on(engine).map()).isEqualTo(expected());
        assertThat(engine.attempts(FATAL)).isEqualTo(3);
        Tried<long[], RuntimeException> tried =
                run(throwingMemory(1)).on(engine).tryMap();
        assertThat(tried.isComplete()).as(tried.toString()).isTrue();
    }

    @Test
    void memoryThatIsShortEachTime_endsTheRun() {
        ScriptedEngine engine = new ScriptedEngine(SINGLE, MishapTest::compute);
        assertThatThrownBy(run(throwingMemory(Integer.MAX_VALUE)).on(engine)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("Methods.f(33L), was lost 3 times")
                .hasMessageContaining("OutOfMemoryError");
    }

    /** Memory is short so many times. */
    private static Method<long[]> throwingMemory(int times) {
        int number = SHORT.incrementAndGet();
        return (results, at, x, held) -> {
            if (x == FATAL && Memory.isShort(number, times)) {
                throw new OutOfMemoryError("scripted");
            }
            results[at] = x;
        };
    }

    private static final AtomicInteger SHORT = new AtomicInteger();

    /** How often memory was short, by the number of the method. */
    private static final class Memory {
        private static final int[] COUNTS = new int[100];

        static synchronized boolean isShort(int number, int times) {
            return COUNTS[number]++ < times;
        }
    }

    @Test
    void silence_isALossAfterTheEnginesPatience() {
        Capabilities impatient = SINGLE.withPatience(Duration.ofMillis(50));
        Capabilities patient = SINGLE.withPatience(Duration.ofSeconds(2));
        ScriptedEngine engine = new ScriptedEngine(
                patient,
                (slice, broadcast, attempt) -> slice.first() == FATAL && attempt < 3 ? null : slice.compute(broadcast));
        assertThat(run(Methods.MODULO).on(engine).map()).isEqualTo(expected());
        assertThat(engine.attempts(FATAL)).isEqualTo(3);
        ScriptedEngine silent = new ScriptedEngine(impatient, (slice, broadcast, attempt) -> null);
        assertThatThrownBy(run(Methods.MODULO).on(silent)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("no answer within 50.0 ms")
                .hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void missingClass_endsTheRunAtOnceAndSaysWhatToDo() {
        Elsewhere place = Elsewhere.without(Sweep.class);
        ScriptedEngine engine = new ScriptedEngine(
                SINGLE, (slice, broadcast, attempt) -> place.compute(slice, Elsewhere.bytes(broadcast)));
        assertThatThrownBy(run(Methods.MODULO).on(engine)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("misses a class")
                .hasMessageContaining(Sweep.class.getName())
                .hasMessageContaining("put the program's jar on the class path of the workers");
        assertThat(engine.attempts(0)).isEqualTo(1);
    }
}
