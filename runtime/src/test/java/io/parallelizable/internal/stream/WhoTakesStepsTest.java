package io.parallelizable.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.RunInterruptedException;
import io.parallelizable.support.Bounded;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Worry: too many threads take steps, or too few, or the consumer takes one that a worker should. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WhoTakesStepsTest {
    private final ScriptedProducer producer = new ScriptedProducer(0, 1, 2, 3, 4, 5);

    private Patient consumer(int workers) {
        producer.workers = workers;
        producer.suitsTheConsumer = false;
        return new Patient(producer, true);
    }

    @Test
    void eachResultThatIsTaken_bringsAWorkerForTheNextStep() throws Throwable {
        producer.window = 2;
        Patient consumer = consumer(1);
        for (int taken = 0; taken < 6; taken++) {
            assertThat(consumer.take()).isEqualTo(7 * taken);
            assertThat(producer.takers).hasSize(Math.min(6, taken + 3));
        }
        assertThat(consumer.take()).isEqualTo(-1);
        assertThat(producer.takers).doesNotContain(consumer.thread);
        assertThat(producer.invitations).isEqualTo(5);
    }

    /** A worker is asked for when there is room for more than eight of the steps that bring so many results. */
    @Test
    void resultsThatComeManyAtATime_bringAWorkerWhenThereIsRoomForSeveralSteps() throws Throwable {
        ScriptedProducer pairs = new ScriptedProducer(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22);
        pairs.each = 2;
        pairs.window = 20;
        pairs.workers = 1;
        pairs.suitsTheConsumer = false;
        Pipeline<int[]> pipeline = new Patient(pairs, true).pipeline;
        for (int k = 0; k < 9; k++) {
            assertThat(pipeline.next()).extracting(Part::index).isEqualTo(2L * k);
            assertThat(pairs.invitations).as("after %s", 2 * k).isEqualTo(1);
            assertThat(pairs.takers).hasSize(10);
            pipeline.took(2);
        }
        assertThat(pairs.invitations).isEqualTo(2);
        assertThat(pairs.takers).hasSize(12);
    }

    @Test
    void workers_askForEachOtherUpToTheirNumber() throws Throwable {
        List<Integer> invitations = new CopyOnWriteArrayList<>();
        CountDownLatch together = new CountDownLatch(3);
        CountDownLatch counted = new CountDownLatch(3);
        for (long k = 0; k < 3; k++) {
            producer.mishaps.put(k, first -> {
                Bounded.meet(together);
                invitations.add(producer.invitations);
                Bounded.meet(counted);
                return null;
            });
        }
        producer.isWaitedFor = false;
        Patient consumer = consumer(3);
        for (int taken = 0; taken < 6; taken++) {
            assertThat(consumer.take()).isEqualTo(7 * taken);
        }
        assertThat(invitations).containsExactly(3, 3, 3);
        assertThat(producer.takers.subList(0, 3)).doesNotHaveDuplicates().doesNotContain(consumer.thread);
    }

    @Test
    void executorThatWorksOnTheConsumersThread_doesNotKeepItFromItsResult() throws Throwable {
        producer.executor = Runnable::run;
        Patient consumer = consumer(2);
        for (int taken = 0; taken < 6; taken++) {
            assertThat(consumer.take()).isEqualTo(7 * taken);
            assertThat(producer.takers).hasSize(taken + 1);
        }
    }

    @Test
    void executorThatWorksOnAWorkersThread_doesNotKeepItFromItsStep() throws Throwable {
        producer.executor = task -> {
            if (producer.invitations > 1) {
                task.run();
            } else {
                Thread worker = new Thread(task);
                worker.start();
                Bounded.join(worker);
            }
        };
        assertThat(consumer(2).take()).isZero();
        assertThat(producer.log).containsExactly("begin", "step 0", "step 1", "step 2", "step 3", "step 4", "step 5");
    }

    @Test
    void workerThatComesWhileTheConsumerTakesAStep_leavesWhereThereIsRoomForOneAlone() throws Throwable {
        producer.comes = false;
        producer.mishaps.put(0L, first -> {
            assertThat(producer.invitations).isOne();
            Thread late = new Thread(producer.tasks.get(0));
            late.start();
            Bounded.join(late);
            return null;
        });
        Patient consumer = consumer(1);
        assertThat(consumer.take()).isZero();
        assertThat(producer.takers).containsExactly(consumer.thread);
    }

    @Test
    void consumer_takesTheFirstStepInOrderWhileAWorkerIsOnItsWay() throws Throwable {
        producer.executor = task -> {};
        Patient consumer = consumer(1);
        producer.suitsTheConsumer = true;
        assertThat(consumer.take()).isZero();
        assertThat(producer.takers).containsExactly(consumer.thread);
    }

    /** It is asleep when the worker comes. */
    private void assertWaitsForItsWorker(boolean inOrder) throws Throwable {
        producer.workers = 1;
        Patient consumer = new Patient(producer, inOrder);
        producer.executor = task -> new Thread(() -> {
                    consumer.awaitSleep();
                    task.run();
                })
                .start();
        assertThat(consumer.take()).isZero();
        assertThat(producer.takers).isNotEmpty().doesNotContain(consumer.thread);
    }

    @Test
    void consumerOfWhatComesFirst_leavesTheFirstStepToTheWorker() throws Throwable {
        assertWaitsForItsWorker(false);
    }

    @Test
    void consumerWhomTheFirstStepMayKeep_leavesItToTheWorker() throws Throwable {
        producer.suitsTheConsumer = false;
        assertWaitsForItsWorker(true);
    }

    @Test
    void consumer_takesNoStepBesideThatOfTheWorker() throws Throwable {
        CountDownLatch inside = new CountDownLatch(1);
        producer.executor = task -> {
            new Thread(task).start();
            Bounded.awaitQuietly(inside);
        };
        Patient consumer = consumer(1);
        producer.mishaps.put(0L, first -> {
            inside.countDown();
            consumer.awaitSleep();
            return null;
        });
        for (int taken = 0; taken < 6; taken++) {
            assertThat(consumer.take()).isEqualTo(7 * taken);
        }
        assertThat(producer.takers).doesNotContain(consumer.thread);
    }

    @Test
    void interruptThatAnElementLeaves_isTheConsumers() throws Throwable {
        producer.mishaps.put(0L, first -> {
            Thread.currentThread().interrupt();
            return null;
        });
        Patient consumer = consumer(1);
        assertThat(consumer.take()).isZero();
        assertThatThrownBy(consumer::take).isInstanceOf(RunInterruptedException.class);
        assertThat(producer.log).contains("step 0").doesNotContain("step 1");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void interruptThatTheLastElementLeaves_cutsNothingShortThatIsUnderWay() throws Throwable {
        ScriptedProducer two = new ScriptedProducer(0, 1);
        two.workers = 2;
        two.suitsTheConsumer = false;
        CountDownLatch left = new CountDownLatch(1);
        CountDownLatch looks = new CountDownLatch(1);
        two.executor = task -> {
            boolean isFirst = two.invitations == 1;
            Thread worker = new Thread(task);
            worker.start();
            if (isFirst) {
                Bounded.awaitQuietly(left);
                looks.countDown();
            } else {
                Bounded.join(worker);
                left.countDown();
            }
        };
        Patient consumer = new Patient(two, true);
        two.mishaps.put(0L, first -> {
            Bounded.await(looks);
            consumer.awaitSleep();
            return null;
        });
        two.mishaps.put(1L, first -> {
            Thread.currentThread().interrupt();
            return null;
        });
        assertThat(consumer.take()).isZero();
        assertThat(consumer.take()).isEqualTo(7);
        assertThat(consumer.take()).isEqualTo(-1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void interruptThatAThreadOfAnExecutorFinds_isNotFeltByTheNextElement() throws Throwable {
        producer.hasOwnWorkers = false;
        List<Boolean> felt = new CopyOnWriteArrayList<>();
        for (long k = 0; k < 2; k++) {
            producer.mishaps.put(k, first -> {
                felt.add(Thread.currentThread().isInterrupted());
                Thread.currentThread().interrupt();
                return null;
            });
        }
        assertThat(consumer(1).take()).isZero();
        assertThat(felt).containsExactly(false, false);
    }

    @Test
    void stopBetweenTwoLooks_beginsNoStep() throws Throwable {
        producer.comes = false;
        Patient consumer = consumer(1);
        assertThat(consumer.take()).isZero();
        producer.question = () -> producer.operation.cancel();
        Thread late = new Thread(producer.tasks.get(0));
        late.start();
        Bounded.join(late);
        assertThat(producer.takers).hasSize(1);
    }
}
