package io.parallelizable.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.RunCancelledException;
import io.parallelizable.RunInterruptedException;
import io.parallelizable.support.Bounded;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Worry: a consumer sleeps although there is something for it, or goes on before those whom it stops have answered. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SleepingConsumerTest {
    private final IOException thrown = new IOException();
    private final ScriptedProducer producer = new ScriptedProducer(0, 1, 2);

    /** The steps are taken by a worker alone. */
    private Patient consumer(boolean inOrder) {
        producer.workers = 1;
        producer.isWaitedFor = false;
        producer.suitsTheConsumer = false;
        return new Patient(producer, inOrder);
    }

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void result_wakesTheConsumer() throws Throwable {
        Patient consumer = consumer(true);
        CountDownLatch taken = new CountDownLatch(1);
        producer.mishaps.put(0L, first -> {
            consumer.awaitSleep();
            return null;
        });
        producer.mishaps.put(1L, first -> {
            Bounded.await(taken);
            return null;
        });
        assertThat(consumer.take()).isZero();
        taken.countDown();
        assertThat(consumer.take()).isEqualTo(7);
    }

    @Test
    void failure_wakesTheConsumer() {
        Patient consumer = consumer(true);
        producer.mishaps.put(0L, first -> {
            consumer.awaitSleep();
            throw thrown;
        });
        assertThatThrownBy(consumer::take).isSameAs(thrown);
    }

    @Test
    void workerWhoFindsNothingToDo_wakesTheConsumer() {
        Patient consumer = consumer(true);
        producer.executor = task -> new Thread(() -> {
                    consumer.awaitSleep();
                    producer.operation.cancel();
                    task.run();
                })
                .start();
        assertThatThrownBy(consumer::take)
                .isInstanceOf(RunCancelledException.class)
                .hasMessage("cancelled after 0 of 3 elements, 0 taken");
        assertThat(producer.takers).isEmpty();
    }

    @Test
    void consumerThatIsInterruptedInItsSleep_waitsForTheStepsAndTakesWhatTheyBring() throws Throwable {
        Patient consumer = consumer(true);
        producer.mishaps.put(1L, first -> {
            consumer.awaitSleep();
            consumer.thread.interrupt();
            assertThatThrownBy(Bounded::awaitInterrupt).isInstanceOf(InterruptedException.class);
            return null;
        });
        assertThat(consumer.take()).isZero();
        assertThat(consumer.take()).isEqualTo(7);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThatThrownBy(consumer::take)
                .isInstanceOf(RunInterruptedException.class)
                .hasMessage("the calling thread was interrupted after 2 of 3 elements, 2 taken");
        assertThat(producer.takers).hasSize(2);
    }

    @Test
    void consumerThatFindsAStop_waitsForTheStepsAndTakesWhatTheyBring() throws Throwable {
        Patient consumer = consumer(true);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        producer.mishaps.put(1L, first -> {
            inside.countDown();
            assertThatThrownBy(Bounded::awaitInterrupt).isInstanceOf(InterruptedException.class);
            Bounded.until("a consumer that waits, or does not", () -> consumer.sleeps() || gone.getCount() == 0);
            return null;
        });
        assertThat(consumer.take()).isZero();
        Bounded.await(inside);
        producer.operation.cancel();
        try {
            assertThat(consumer.take()).isEqualTo(7);
        } finally {
            gone.countDown();
        }
        assertThatThrownBy(consumer::take)
                .isInstanceOf(RunCancelledException.class)
                .hasMessage("cancelled after 2 of 3 elements, 2 taken");
        assertThat(producer.takers).hasSize(2);
    }

    @Test
    void close_waitsForTheStepsThatItInterrupts() throws Throwable {
        Patient consumer = consumer(false);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        producer.mishaps.put(1L, first -> {
            inside.countDown();
            assertThatThrownBy(Bounded::awaitInterrupt).isInstanceOf(InterruptedException.class);
            Bounded.until("a consumer that waits, or does not", () -> consumer.sleeps() || closed.getCount() == 0);
            producer.log.add(closed.getCount() == 0 ? "late" : "in time");
            return null;
        });
        assertThat(consumer.take()).isZero();
        Bounded.await(inside);
        consumer.pipeline.close();
        closed.countDown();
        assertThat(producer.log).containsExactly("begin", "step 0", "step 1", "in time", "end", "close");
        assertThat(consumer.take()).as("what came after the end").isEqualTo(-1);
    }

    /** Element 1 ignores its interrupt until it is released. */
    private Patient consumerOfDeafElement(CountDownLatch inside, CountDownLatch released) {
        producer.workers = 1;
        producer.isWaitedFor = false;
        producer.suitsTheConsumer = false;
        producer.mishaps.put(1L, first -> {
            inside.countDown();
            Bounded.until("the end of the test", () -> released.getCount() == 0);
            return null;
        });
        return new Patient(producer, true, Patient.WITHOUT_GRACE);
    }

    @Test
    void elementThatAnswersNoInterrupt_isLeftBehindAndNamed() throws Throwable {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Patient consumer = consumerOfDeafElement(inside, released);
        assertThat(consumer.take()).isZero();
        Bounded.await(inside);
        producer.operation.cancel();
        assertThatThrownBy(consumer::take)
                .isInstanceOf(RunCancelledException.class)
                .hasMessage("cancelled after 1 of 3 elements, inside element 1, 1 taken");
        released.countDown();
    }

    @Test
    void elementThatHoldsUpAnInterruptedConsumer_isNamed() throws Throwable {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Patient consumer = consumerOfDeafElement(inside, released);
        assertThat(consumer.take()).isZero();
        Bounded.await(inside);
        Thread.currentThread().interrupt();
        assertThatThrownBy(consumer::take)
                .isInstanceOf(RunInterruptedException.class)
                .hasMessage("the calling thread was interrupted after 1 of 3 elements, inside element 1, 1 taken");
        released.countDown();
    }
}
