package io.parallelizable.internal.scheduling.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallel;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: all workers wait for tasks that have no worker, or never come back, and everything after that is serial. */
class StallTest {
    private static final long SECONDS = 30;

    private final WorkerPool pool = new WorkerPool(2);
    private final ExecutorService view = new ExecutorView(pool);
    private final AtomicBoolean released = new AtomicBoolean();

    @AfterEach
    void release() {
        released.set(true);
        view.shutdownNow();
    }

    private static int fibonacci(ExecutorService executor, int n) throws Exception {
        if (n < 2) {
            return n;
        }
        Future<Integer> one = executor.submit(() -> fibonacci(executor, n - 1));
        return fibonacci(executor, n - 2) + one.get();
    }

    @Test
    void taskThatWaitsForTasksThatWaitForTasks_ends() throws Exception {
        assertThat(view.submit(() -> fibonacci(view, 10)).get(SECONDS, TimeUnit.SECONDS))
                .isEqualTo(55);
    }

    private Integer nested(int depth) {
        return depth == 0
                ? 0
                : 1
                        + CompletableFuture.supplyAsync(() -> nested(depth - 1), view)
                                .join();
    }

    @Test
    void futuresThatAreJoinedInsideTasks_complete() throws Exception {
        assertThat(CompletableFuture.supplyAsync(() -> nested(50), view).get(SECONDS, TimeUnit.SECONDS))
                .isEqualTo(50);
    }

    @Test
    void invokeAllInsideTasks_returns() throws Exception {
        Callable<Integer> leaf = () -> 1;
        Callable<Integer> branch =
                () -> view.invokeAll(List.of(leaf, leaf, leaf)).size();
        Callable<Integer> root =
                () -> view.invokeAll(List.of(branch, branch, branch)).size();
        assertThat(view.submit(root).get(SECONDS, TimeUnit.SECONDS)).isEqualTo(3);
    }

    @Test
    void manyTasksThatMeet_meet() throws Exception {
        CyclicBarrier all = new CyclicBarrier(20);
        List<Future<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tasks.add(view.submit(() -> all.await(SECONDS, TimeUnit.SECONDS)));
        }
        for (Future<Integer> task : tasks) {
            task.get(SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void tasksThatComputeWhileTheyWait_areJoinedByOthers() throws Exception {
        for (int i = 0; i < 3; i++) {
            view.execute(() -> Bounded.until("released", released::get));
        }
        view.submit(() -> released.set(true)).get(SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void whileTasksWaitForEachOther_runsAreParallel() {
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 2 * WorkerPool.shared().capacity(); i++) {
            Parallel.executor().execute(() -> Bounded.awaitQuietly(never));
        }
        CountDownLatch both = new CountDownLatch(2);
        try {
            IntKernel.of(2, i -> {
                        Bounded.meet(both);
                        return i;
                    })
                    .run()
                    .map();
        } finally {
            never.countDown();
        }
    }

    @Test
    void workerThatIsLeftBehind_isReplacedAndRejoinsOrEnds() {
        WorkerPool one = new WorkerPool(1);
        Thread[] stuck = new Thread[1];
        Assignment[] assignment = new Assignment[1];
        CountDownLatch begun = new CountDownLatch(1);
        one.execute(() -> {
            stuck[0] = Thread.currentThread();
            assignment[0] = Assignment.current();
            begun.countDown();
            Bounded.until("released", released::get);
        });
        Bounded.awaitQuietly(begun);
        assertThat(one.offer(() -> {})).isFalse();
        assignment[0].leaveBehind();
        assignment[0].leaveBehind();
        CountDownLatch next = new CountDownLatch(1);
        assertThat(one.offer(next::countDown)).isTrue();
        Bounded.awaitQuietly(next);
        released.set(true);
        Bounded.join(stuck[0]);
        assertThat(one.capacity()).isEqualTo(1);
    }

    @Test
    void taskThatWaitsWhileTheOnlyWorkerIsLeftBehind_isExecuted() {
        WorkerPool one = new WorkerPool(1);
        CountDownLatch begun = new CountDownLatch(1);
        Assignment[] stuck = new Assignment[1];
        one.execute(() -> {
            stuck[0] = Assignment.current();
            begun.countDown();
            Bounded.until("released", released::get);
        });
        Bounded.awaitQuietly(begun);
        CountDownLatch next = new CountDownLatch(1);
        one.execute(next::countDown);
        stuck[0].leaveBehind();
        Bounded.awaitQuietly(next);
    }

    @Test
    void workerThatHasComeBack_isNotGivenUpForWhatItDidBefore() {
        WorkerPool one = new WorkerPool(1);
        Assignment[] before = new Assignment[1];
        CountDownLatch first = new CountDownLatch(1);
        one.execute(() -> {
            before[0] = Assignment.current();
            first.countDown();
        });
        Bounded.awaitQuietly(first);
        CountDownLatch second = new CountDownLatch(1);
        one.execute(() -> {
            second.countDown();
            Bounded.until("released", released::get);
        });
        Bounded.awaitQuietly(second);
        before[0].leaveBehind();
        assertThat(one.offer(() -> {})).isFalse();
    }
}
