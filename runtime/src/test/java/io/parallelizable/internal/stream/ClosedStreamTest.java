package io.parallelizable.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Worry: a stream that is closed begins something, or is kept in memory by those who still know it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ClosedStreamTest {
    private static ScriptedProducer producer(long... order) {
        ScriptedProducer producer = new ScriptedProducer(order);
        producer.workers = 1;
        producer.suitsTheConsumer = false;
        return producer;
    }

    private static void awaitCollection(String what, WeakReference<?> reference) {
        Bounded.until("the collection of " + what, () -> {
            System.gc();
            return reference.get() == null;
        });
    }

    @Test
    void iteratorThatIsAskedForTheFirstTime_beginsNothing() {
        ScriptedProducer producer = producer(0, 1);
        IntStream stream = Streams.ofInts(new Cursor<>(producer, true));
        Iterator<Integer> results = stream.iterator();
        stream.close();
        assertThat(results.hasNext()).isFalse();
        assertThat(producer.log).containsExactly("close");
    }

    @Test
    void resultsThatNobodyHasTaken_areNotHeld() throws Throwable {
        ScriptedProducer producer = producer(0, 1, 3, 2);
        producer.mishaps.put(2L, first -> new End(first, IllegalStateException::new));
        Patient consumer = new Patient(producer, true);
        assertThat(consumer.take()).isZero();
        assertThat(producer.made).hasSize(3);
        consumer.pipeline.close();
        awaitCollection("what was ready", producer.made.get(1));
        awaitCollection("what was early", producer.made.get(2));
        assertThat(consumer.take()).isEqualTo(-1);
    }

    @Test
    void resultOfAStepThatWasLeftBehind_isNotHeld() throws Throwable {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        ScriptedProducer producer = producer(0, 1);
        producer.isWaitedFor = false;
        producer.mishaps.put(1L, first -> {
            inside.countDown();
            Bounded.until("the end of the stream", () -> closed.getCount() == 0);
            return null;
        });
        Patient consumer = new Patient(producer, true, Patient.WITHOUT_GRACE);
        assertThat(consumer.take()).isZero();
        Bounded.await(inside);
        consumer.pipeline.close();
        closed.countDown();
        Bounded.join(producer.takers.get(1));
        awaitCollection("what came late", producer.made.get(1));
        assertThat(consumer.take()).isEqualTo(-1);
    }

    @Test
    void taskThatAnExecutorKeeps_holdsNothingOfTheStream() throws Throwable {
        ScriptedProducer producer = producer(0, 1);
        WeakReference<ScriptedProducer> reference = new WeakReference<>(producer);
        Patient consumer = new Patient(producer, true);
        assertThat(consumer.take()).isZero();
        consumer.pipeline.close();
        Runnable kept = producer.tasks.get(0);
        producer = null;
        consumer = null;
        awaitCollection("the stream", reference);
        kept.run();
    }
}
