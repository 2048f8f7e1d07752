package io.parallelizable.internal.scheduling.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.internal.scheduling.policy.Sharing;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Worry: the system has no thread to give, and a task that was accepted is forgotten. */
class WorkerPoolTest {
    private static final Error NO_THREAD = new OutOfMemoryError("unable to create native thread");

    @Test
    void taskThatComesWhileTheOnlyWorkerFailsToStart_isExecuted() throws InterruptedException {
        CountDownLatch starting = new CountDownLatch(1);
        AtomicReference<Caller> second = new AtomicReference<>();
        WorkerPool workers = new WorkerPool(1, thread -> {
            if (starting.getCount() == 0) {
                thread.start();
                return;
            }
            starting.countDown();
            Bounded.until("the second task", () -> second.get() != null && hasCome(second.get()));
            throw NO_THREAD;
        });
        Caller first = Caller.of(() -> workers.execute(() -> {}));
        Bounded.await(starting);
        CountDownLatch executed = new CountDownLatch(1);
        second.set(Caller.of(() -> workers.execute(executed::countDown)));
        assertThat(first.thrown())
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("unable to create native thread");
        assertThat(second.get().thrown()).isNull();
        Bounded.await(executed);
    }

    /** It has handed its task over, or waits until it can. */
    private static boolean hasCome(Thread caller) {
        return !caller.isAlive() || caller.getState() == Thread.State.WAITING;
    }

    @Test
    void whereNoThreadCanBeStarted_aRunIsNotHelpedAndATaskIsRejected() {
        WorkerPool workers = new WorkerPool(2, thread -> {
            throw NO_THREAD;
        });
        assertThat(workers.workers(2).invite(() -> {})).isFalse();
        assertThatThrownBy(() -> workers.execute(() -> {}))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("unable to create native thread");
        assertThat(workers.executeAtOnce(() -> {})).isFalse();
        assertThat(workers.waiting()).isZero();
        assertThat(workers.workers(2).leastWork()).isNotEqualTo(Sharing.NEVER);
    }
}
