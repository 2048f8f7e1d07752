package io.parallelizable.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.Completed;
import io.parallelizable.RunCancelledException;
import io.parallelizable.RunInterruptedException;
import io.parallelizable.support.Bounded;
import java.io.IOException;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Worry: results are lost, mixed up or computed too early; or the end of a stream is told too early, late or twice. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PipelineTest {
    private final IOException thrown = new IOException();

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    private static IntStream ordered(ScriptedProducer producer) {
        return Streams.ofInts(new Cursor<>(producer, true));
    }

    private static Stream<Completed<Integer>> completed(ScriptedProducer producer) {
        return Streams.completed(new Cursor<>(producer, false));
    }

    private ScriptedProducer.Mishap failing() {
        return first -> new End(first, () -> thrown);
    }

    @Test
    void withoutWorkers_eachStepIsTakenWhenItsResultIsAskedFor() {
        ScriptedProducer producer = new ScriptedProducer(0, 1, 2);
        PrimitiveIterator.OfInt results = ordered(producer).iterator();
        assertThat(producer.log).isEmpty();
        assertThat(results.nextInt()).isZero();
        assertThat(producer.log).containsExactly("begin", "step 0");
        assertThat(results.nextInt()).isEqualTo(7);
        assertThat(results.nextInt()).isEqualTo(14);
        assertThat(producer.log).containsExactly("begin", "step 0", "step 1", "step 2");
        assertThat(results.hasNext()).isFalse();
        assertThat(producer.log).containsExactly("begin", "step 0", "step 1", "step 2", "end", "close");
        assertThat(producer.ended).hasSize(3);
        assertThat(producer.tasks).as("requests for workers").isEmpty();
    }

    @Test
    void stepsInAnyOrder_giveResultsInThatOfTheElements() {
        assertThat(ordered(new ScriptedProducer(2, 0, 3, 1)).toArray()).containsExactly(0, 7, 14, 21);
    }

    @Test
    void completedResults_comeAsTheyAreReady() {
        assertThat(completed(new ScriptedProducer(2, 0, 1)))
                .containsExactly(new Completed<>(2, 14), new Completed<>(0, 0), new Completed<>(1, 7));
    }

    @Test
    void severalResultsOfAStep_haveTheirIndices() {
        ScriptedProducer producer = new ScriptedProducer(0, 3, 6);
        producer.each = 3;
        producer.window = 3;
        assertThat(completed(producer).map(Completed::index)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        ScriptedProducer again = new ScriptedProducer(3, 0);
        again.each = 3;
        assertThat(ordered(again).toArray()).containsExactly(0, 7, 14, 21, 28, 35);
    }

    @Test
    void window_opensWithEachResultThatIsTaken() {
        ScriptedProducer producer = new ScriptedProducer(0, 1, 2, 3, 4, 5);
        producer.workers = 1;
        producer.window = 2;
        PrimitiveIterator.OfInt results = ordered(producer).iterator();
        for (int taken = 0; taken < 6; taken++) {
            assertThat(results.nextInt()).isEqualTo(7 * taken);
            assertThat(producer.takers.size()).isBetween(taken + 1, taken + 3);
        }
        assertThat(results.hasNext()).isFalse();
    }

    @Test
    void worker_takesStepsUpToTheWindow() {
        ScriptedProducer producer = new ScriptedProducer(0, 1, 2, 3, 4);
        producer.workers = 1;
        producer.window = 4;
        PrimitiveIterator.OfInt results = ordered(producer).iterator();
        assertThat(results.nextInt()).isZero();
        assertThat(producer.takers).doesNotContain(Thread.currentThread()).hasSizeGreaterThanOrEqualTo(4);
        results.forEachRemaining((int result) -> {});
        assertThat(producer.takers).hasSize(5);
    }

    @Test
    void consumerToWhomNoWorkerComes_takesTheSteps() {
        ScriptedProducer producer = new ScriptedProducer(0, 1, 2);
        producer.workers = 1;
        producer.comes = false;
        producer.suitsTheConsumer = false;
        assertThat(ordered(producer).toArray()).containsExactly(0, 7, 14);
        assertThat(producer.takers).containsOnly(Thread.currentThread());
        assertThat(producer.invitations).isPositive();
    }

    @Test
    void taskThatRunsOnTheConsumersOwnThread_doesNothing() {
        ScriptedProducer producer = new ScriptedProducer(0, 1);
        producer.workers = 1;
        producer.comes = false;
        producer.mishaps.put(0L, first -> {
            producer.tasks.get(0).run();
            return null;
        });
        assertThat(ordered(producer).toArray()).containsExactly(0, 7);
        assertThat(producer.log).containsExactly("begin", "step 0", "step 1", "end", "close");
    }

    @Test
    void workerThatComesAfterTheEnd_doesNothing() {
        ScriptedProducer producer = new ScriptedProducer(0, 1, 2);
        producer.workers = 1;
        producer.comes = false;
        IntStream stream = ordered(producer);
        assertThat(stream.iterator().nextInt()).isZero();
        stream.close();
        int steps = producer.takers.size();
        producer.tasks.get(0).run();
        assertThat(producer.takers).hasSize(steps);
    }

    @Test
    void failure_isThrownAfterTheResultsBelowItAndNothingIsBegunAboveIt() {
        ScriptedProducer producer = new ScriptedProducer(1, 2, 0, 3);
        producer.mishaps.put(2L, failing());
        assertThatThrownBy(() -> ordered(producer).toArray()).isSameAs(thrown);
        assertThat(producer.log).containsExactly("begin", "step 1", "step 2", "end", "close");
        ScriptedProducer inOrder = new ScriptedProducer(0, 1, 2, 3);
        inOrder.mishaps.put(2L, failing());
        PrimitiveIterator.OfInt results = ordered(inOrder).iterator();
        assertThat(results.nextInt()).isZero();
        assertThat(results.nextInt()).isEqualTo(7);
        assertThatThrownBy(results::nextInt).isSameAs(thrown);
        assertThat(inOrder.log).containsExactly("begin", "step 0", "step 1", "step 2", "end", "close");
    }

    @Test
    void stepThatThrows_isAFailureOfItsFirstElement() {
        ScriptedProducer producer = new ScriptedProducer(0, 1);
        producer.mishaps.put(1L, first -> {
            throw thrown;
        });
        Iterator<Integer> results = ordered(producer).iterator();
        assertThat(results.next()).isZero();
        assertThatThrownBy(results::next).isSameAs(thrown);
        assertThat(producer.ended).hasSize(2);
    }

    @Test
    void failureOfTheSource_isThrownAfterAllResults() {
        ScriptedProducer producer = new ScriptedProducer(0, 1);
        producer.failure = thrown;
        Iterator<Integer> results = ordered(producer).iterator();
        assertThat(results.next()).isZero();
        assertThat(results.next()).isEqualTo(7);
        assertThatThrownBy(results::next).isSameAs(thrown);
    }

    @Test
    void whatClosingThrows_isThrownOrSuppressed() {
        ScriptedProducer producer = new ScriptedProducer(0);
        producer.closing = new IllegalStateException();
        assertThatThrownBy(() -> ordered(producer).toArray()).isSameAs(producer.closing);
        ScriptedProducer failing = new ScriptedProducer(0);
        failing.closing = new IllegalStateException();
        failing.mishaps.put(0L, failing());
        assertThatThrownBy(() -> ordered(failing).toArray()).isSameAs(thrown).hasSuppressedException(failing.closing);
    }

    @Test
    void streamThatIsClosedBeforeItsUse_beginsNothing() {
        ScriptedProducer producer = new ScriptedProducer(0, 1);
        IntStream stream = ordered(producer);
        stream.close();
        stream.close();
        assertThat(producer.log).containsExactly("close");
    }

    @Test
    void streamThatIsClosedInTheMiddle_beginsNothingAnyMore() {
        ScriptedProducer producer = new ScriptedProducer(0, 1, 2);
        Cursor<int[]> cursor = new Cursor<>(producer, true);
        assertThat(cursor.advance()).isTrue();
        assertThat(cursor.take()).isEqualTo(0);
        cursor.close();
        assertThat(cursor.advance()).isFalse();
        assertThat(producer.log).containsExactly("begin", "step 0", "end", "close");
    }

    @Test
    void consumerThatIsInterrupted_isToldHowFarItCameAndKeepsItsFlag() {
        ScriptedProducer producer = new ScriptedProducer(0, 1, 2);
        Iterator<Integer> results = ordered(producer).iterator();
        results.next();
        results.next();
        Thread.currentThread().interrupt();
        assertThatThrownBy(results::next)
                .isInstanceOf(RunInterruptedException.class)
                .hasMessage("the calling thread was interrupted after 2 of 3 elements, 2 taken");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(producer.log).containsExactly("begin", "step 0", "step 1", "end", "close");
    }

    @Test
    void operationThatIsStopped_endsWithWhatIsReady() {
        ScriptedProducer producer = new ScriptedProducer(0, 1, 2, 3, 4, 5);
        producer.workers = 1;
        producer.window = 3;
        Iterator<Integer> results = ordered(producer).iterator();
        assertThat(results.next()).isZero();
        producer.operation.cancel();
        int ready = producer.takers.size();
        for (int taken = 1; taken < ready; taken++) {
            assertThat(results.next()).isEqualTo(7 * taken);
        }
        assertThatThrownBy(results::next)
                .isInstanceOf(RunCancelledException.class)
                .hasMessage("cancelled after " + ready + " of 6 elements, " + ready + " taken");
        assertThat(producer.takers).hasSize(ready);
    }

    @Test
    void stepThatFailsBecauseOfTheStop_isNoFailureOfItsElement() {
        ScriptedProducer producer = new ScriptedProducer(0, 1, 2);
        producer.mishaps.put(1L, first -> {
            producer.operation.cancel();
            throw thrown;
        });
        Iterator<Integer> results = ordered(producer).iterator();
        assertThat(results.next()).isZero();
        assertThatThrownBy(results::next).isInstanceOf(RunCancelledException.class);
    }

    @Test
    void lastStepThatFailsBecauseOfTheStop_isNoEndOfTheStream() {
        ScriptedProducer producer = new ScriptedProducer(0, 1);
        producer.workers = 1;
        producer.mishaps.put(1L, first -> {
            producer.operation.cancel();
            throw thrown;
        });
        Iterator<Integer> results = ordered(producer).iterator();
        assertThat(results.next()).isZero();
        assertThatThrownBy(results::next).isInstanceOf(RunCancelledException.class);
    }

    /** Element 1 is computed by a worker until that is interrupted. */
    private ScriptedProducer stuckUntil(CountDownLatch inside, CountDownLatch interrupted) {
        ScriptedProducer producer = new ScriptedProducer(0, 1, 2);
        producer.workers = 1;
        producer.isWaitedFor = false;
        producer.mishaps.put(1L, first -> {
            inside.countDown();
            try {
                Bounded.awaitInterrupt();
            } catch (InterruptedException interruption) {
                interrupted.countDown();
            }
            throw thrown;
        });
        return producer;
    }

    @Test
    void streamThatIsClosedInTheMiddleOfAStep_interruptsIt() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        ScriptedProducer producer = stuckUntil(inside, interrupted);
        Cursor<int[]> cursor = new Cursor<>(producer, true);
        assertThat(cursor.advance()).isTrue();
        Bounded.await(inside);
        cursor.close();
        Bounded.await(interrupted);
        assertThat(producer.log).doesNotContain("step 2");
    }

    @Test
    void consumerThatIsInterruptedWhileItWaits_interruptsTheStep() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Iterator<Integer> results = ordered(stuckUntil(inside, interrupted)).iterator();
        assertThat(results.next()).isZero();
        Bounded.await(inside);
        Thread.currentThread().interrupt();
        assertThatThrownBy(results::next)
                .isInstanceOf(RunInterruptedException.class)
                .hasMessageStartingWith("the calling thread was interrupted after 1 of 3 elements");
        assertThat(Thread.interrupted()).isTrue();
        Bounded.await(interrupted);
    }

    @Test
    void cursor_mayBeClosedByOtherThreadsAndSeveralTimes() {
        ScriptedProducer producer = new ScriptedProducer(0, 2);
        producer.each = 2;
        Cursor<int[]> cursor = new Cursor<>(producer, true);
        assertThat(cursor.advance()).isTrue();
        assertThat(cursor.advance()).isTrue();
        for (int i = 0; i < 2; i++) {
            Thread other = new Thread(cursor::close);
            other.start();
            Bounded.join(other);
        }
        assertThatThrownBy(cursor::advance)
                .isInstanceOf(RunCancelledException.class)
                .hasMessageStartingWith("the stream was closed by another thread after ");
        assertThat(producer.log).containsExactly("begin", "step 0", "end", "close");
    }

    @Test
    void cursorThatIsClosedWithinAPart_givesTheRestOfIt() {
        ScriptedProducer producer = new ScriptedProducer(0, 2);
        producer.each = 2;
        Cursor<int[]> cursor = new Cursor<>(producer, true);
        assertThat(cursor.advance()).isTrue();
        cursor.close();
        assertThat(cursor.results()).hasSizeGreaterThan(cursor.at());
        assertThat(cursor.advance()).isTrue();
        assertThat(cursor.advance()).isFalse();
    }
}
