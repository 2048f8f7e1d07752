package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.scheduling.CostModels;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.pool.WorkerPool;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IntKernel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Worry: a caller waits idly for a worker whose element is a long run, or is spoilt by what it does meanwhile. */
class LeapfrogTest {
    private final WorkerSource workers = new WorkerPool(1).workers(1);
    private final CountDownLatch outerCallerHasCome = new CountDownLatch(1);
    private final CountDownLatch outerCallerIsInterrupted = new CountDownLatch(1);

    private Outcome execute(int length, IntKernel.Element element) throws Interruption {
        IntKernel kernel = IntKernel.of(length, element);
        Outcome outcome = new SequentialPhase<>(
                        kernel,
                        new int[length],
                        new RunObservation(CostModels.of(kernel.getClass()), null, length, System.nanoTime()),
                        Settings.DEFAULT)
                .share(workers, 1)
                .run();
        for (int i = 0; outcome.failure() == null && i < length; i++) {
            assertThat(kernel.calls(i)).isEqualTo(1);
        }
        return outcome;
    }

    /**
     * Two elements, each on a thread of its own; that on the worker is a long run, which waits for the outer caller.
     */
    private Outcome outer(IntKernel.Element ofOuterCaller) throws Interruption {
        CountDownLatch both = new CountDownLatch(2);
        return execute(2, i -> {
            Bounded.meet(both);
            if (isWorker()) {
                Outcome inner = execute(10_000, k -> {
                    if (isWorker()) {
                        Bounded.spin(5_000);
                        if (k == 5_000) {
                            Bounded.await(outerCallerHasCome);
                        }
                        return k;
                    }
                    outerCallerHasCome.countDown();
                    return ofOuterCaller.of(k);
                });
                if (inner.failure() != null) {
                    throw inner.failure().cause();
                }
            }
            return i;
        });
    }

    @Test
    void callerThatWaits_helpsTheRunInsideItsWorkersElement() throws InterruptedException {
        Caller caller = Caller.of(() -> assertThat(outer(k -> k)).isEqualTo(Outcome.COMPLETE));
        assertThat(caller.thrown()).isNull();
    }

    @Test
    void outerCallerThatIsInterrupted_answersForItsOwnRun() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Caller caller = Caller.of(() -> outer(k -> {
            calls.incrementAndGet();
            outerCallerIsInterrupted.countDown();
            Bounded.until("its interrupt", () -> Thread.currentThread().isInterrupted());
            return k;
        }));
        Bounded.await(outerCallerIsInterrupted);
        caller.interrupt();
        assertThat(caller.thrown()).isInstanceOf(Interruption.class);
        assertThat(caller.flag()).isTrue();
        assertThat(calls).as("elements of its one chunk").hasValueLessThan(100);
    }

    @Test
    void outerCallerWhoseElementAnswersTheInterrupt_keepsItsFlag() throws InterruptedException {
        Caller caller = Caller.of(() -> outer(k -> {
            outerCallerIsInterrupted.countDown();
            new CountDownLatch(1).await();
            return k;
        }));
        Bounded.await(outerCallerIsInterrupted);
        caller.interrupt();
        assertThat(caller.thrown()).isInstanceOf(Interruption.class);
        assertThat(caller.flag()).isTrue();
    }

    private static boolean isWorker() {
        return Thread.currentThread().getName().startsWith("parallelizable-");
    }
}
