package io.parallelizable.internal.scheduling.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.Parallel;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.OddExecutor;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Test;

/** Worry: a finished run is still held by something, with its inputs and results. */
class ReleaseTest {
    private final List<Runnable> undelivered = new CopyOnWriteArrayList<>();
    private final ExecutorService neverDelivers = new OddExecutor(undelivered::add);

    private static void assertCleared(WeakReference<?> reference) {
        Bounded.until("the inputs are collected", () -> {
            System.gc();
            return reference.get() == null;
        });
    }

    @Test
    void poolThatKeepsAnUndeliveredTask_doesNotHoldTheInputs() {
        WeakReference<int[]> inputs = runOn(neverDelivers);
        assertThat(undelivered).hasSize(3);
        assertCleared(inputs);
    }

    private static WeakReference<int[]> runOn(ExecutorService executor) {
        int[] inputs = new int[100];
        IntKernel.of(100, i -> inputs[i]).run().threads(4).executor(executor).map();
        return new WeakReference<>(inputs);
    }

    @Test
    void runOnTheSharedThreads_isNotHeldByThem() {
        assertCleared(runOn(Parallel.executor()));
    }

    @Test
    void failedRun_isNotHeldByUndeliveredTasks() {
        assertCleared(failOn(neverDelivers));
        assertThat(undelivered).isNotEmpty();
    }

    private static WeakReference<int[]> failOn(ExecutorService executor) {
        int[] inputs = new int[100];
        assertThat(catchThrowable(
                        IntKernel.of(100, i -> inputs[100]).run().threads(4).executor(executor)::map))
                .isInstanceOf(ArrayIndexOutOfBoundsException.class);
        return new WeakReference<>(inputs);
    }

    @Test
    void runsWhileAllWorkersAreBusy_leaveNoTaskWaiting() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        WorkerPool workers = WorkerPool.shared();
        int all = Math.max(8, workers.capacity());
        CountDownLatch busy = new CountDownLatch(all);
        for (int i = 0; i < all; i++) {
            workers.workers(all).invite(() -> {
                busy.countDown();
                Bounded.awaitQuietly(release);
            });
        }
        Bounded.await(busy);
        try {
            for (int run = 0; run < 10_000; run++) {
                IntKernel.of(8, i -> i).run().threads(8).map();
            }
            assertThat(workers.waiting()).isZero();
        } finally {
            release.countDown();
        }
    }
}
