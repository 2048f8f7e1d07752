package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.scheduling.CostModels;
import io.parallelizable.internal.scheduling.policy.CostModel;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worry: a run in a static initialiser lets later ones believe that the class is initialised, and they stand still. */
class ClassInitializerCheckTest {
    private static final int LENGTH = 8;

    /** A worker that is there, and waits for the word of the caller, before the caller looks at its stack. */
    private static final WorkerSource PROMPT = new WorkerSource() {
        @Override
        public boolean comeInTurn() {
            return true;
        }

        @Override
        public double leastWork() {
            return 0;
        }

        @Override
        public boolean invite(Runnable task) {
            Thread worker = new Thread(task);
            worker.start();
            Bounded.until("it waits, or has computed all", () -> !worker.isAlive() || isAtTheCheck(worker));
            return true;
        }
    };

    private static boolean isAtTheCheck(Thread worker) {
        return Stream.of(worker.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(ClassInitializerCheck.class.getName()));
    }

    private static CostModel learned(IntKernel kernel) {
        CostModel costModel = CostModels.of(kernel.getClass());
        RunObservation observation = new RunObservation(costModel, null, LENGTH, System.nanoTime());
        try {
            Outcome outcome = new SequentialPhase<>(kernel, new int[LENGTH], observation, Settings.DEFAULT)
                    .share(PROMPT, 1)
                    .run();
            assertThat(outcome).isEqualTo(Outcome.COMPLETE);
        } catch (Exception interruption) {
            throw new AssertionError(interruption);
        }
        return costModel;
    }

    /** A class whose initialiser executes a run of its own method. */
    private static final class InAnInitialiser {
        static final CostModel LEARNED = learned(IntKernel.of(LENGTH, InAnInitialiser::square));

        static int square(int i) {
            return i * i;
        }
    }

    @Test
    void workersThatMayNotBegin_teachNothingOfTheClassesThatElementsNeed() {
        assertThat(InAnInitialiser.LEARNED.nanosPerElement()).isPositive();
        assertThat(InAnInitialiser.LEARNED.hasBeenShared()).isFalse();
    }

    @Test
    void workersThatMayBegin_teachThatTheClassesAreInitialised() {
        Thread caller = Thread.currentThread();
        CountDownLatch helped = new CountDownLatch(1);
        IntKernel kernel = IntKernel.of(LENGTH, i -> {
            if (Thread.currentThread() == caller) {
                Bounded.await(helped);
            }
            helped.countDown();
            return i;
        });
        assertThat(learned(kernel).hasBeenShared()).isTrue();
    }

    /** A class whose initialiser finds out that it should not have presumed anything. */
    private static final class Mistaken {
        static final IntKernel KERNEL = IntKernel.of(LENGTH, i -> i);
        static final boolean IS_FOUND = detector().isInitializingClass();

        static DeadlockDetector detector() {
            ClassInitializerCheck check = new ClassInitializerCheck();
            check.presume();
            return new DeadlockDetector(new CallerChain(new Team(1)), check, KERNEL.getClass());
        }
    }

    @Test
    void presumptionThatWasMistaken_isRememberedOfSuchElements() {
        assertThat(Mistaken.IS_FOUND).isTrue();
        assertThat(Mistaken.detector().hasMetAny()).isTrue();
        assertThat(Mistaken.detector().isInitializingClass())
                .as("after the initialiser")
                .isFalse();
    }
}
