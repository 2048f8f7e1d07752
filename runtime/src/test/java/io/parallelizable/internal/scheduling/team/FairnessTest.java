package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.scheduling.CostModels;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.policy.Sharing;
import io.parallelizable.internal.scheduling.pool.WorkerPool;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IntKernel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Worry: a long run keeps all workers, and those that come after it get none. */
class FairnessTest {
    private static final int WORKERS = 3;

    private final WorkerSource workers = new WorkerPool(WORKERS).workers(WORKERS);
    private final CountDownLatch release = new CountDownLatch(1);

    private Caller run(int length, IntKernel.Element element) {
        IntKernel kernel = IntKernel.of(length, element);
        return Caller.of(() -> new SequentialPhase<>(
                        kernel,
                        new int[length],
                        new RunObservation(CostModels.of(kernel.getClass()), null, length, System.nanoTime()),
                        Settings.DEFAULT)
                .share(workers, WORKERS)
                .run());
    }

    @Test
    void runThatStartsWhileAnotherHasAllWorkers_getsOneOfThem() {
        Caller first = run(3_000_000, i -> {
            Bounded.spin(release.getCount() > 0 ? 5_000 : 0);
            return i;
        });
        Bounded.until("no worker is idle", () -> workers.leastWork() == Sharing.NEVER);
        CountDownLatch both = new CountDownLatch(2);
        AtomicBoolean helped = new AtomicBoolean();
        Caller second = run(10_000, i -> {
            if (isWorker()) {
                if (helped.compareAndSet(false, true)) {
                    Bounded.meet(both);
                }
            } else if (i == 0) {
                Bounded.meet(both);
            }
            Bounded.spin(5_000);
            return i;
        });
        assertThat(second.thrown()).isNull();
        assertThat(helped).isTrue();
        assertThat(first.isAlive()).isTrue();
        release.countDown();
        assertThat(first.thrown()).isNull();
    }

    /** What {@code SequentialPhase} decides before the first element, as the engine asks it. */
    @Test
    void runThatBeginsWhileAllWorkersAreBusy_getsOneDuringItsFirstElement() {
        WorkerPool workers = new WorkerPool(1);
        workers.execute(() -> Bounded.awaitQuietly(release));
        int length = 100;
        CountDownLatch others = new CountDownLatch(length - 1);
        IntKernel kernel = IntKernel.of(length, i -> {
            if (i == 0) {
                release.countDown();
                Bounded.await(others);
            } else {
                others.countDown();
            }
            return i;
        });
        RunObservation observation =
                new RunObservation(CostModels.of(kernel.getClass()), null, length, System.nanoTime());
        SequentialPhase<int[]> solo = new SequentialPhase<>(kernel, new int[length], observation, Settings.DEFAULT);
        assertThat(Caller.of(() -> solo.run(workers.workers(1), 1)).thrown()).isNull();
    }

    private static boolean isWorker() {
        return Thread.currentThread().getName().startsWith("parallelizable-");
    }
}
