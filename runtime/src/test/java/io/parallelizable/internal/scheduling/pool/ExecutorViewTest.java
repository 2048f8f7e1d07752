package io.parallelizable.internal.scheduling.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.Parallel;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Worry: the view breaks the contract of {@link ExecutorService}, or its end is felt by others. */
class ExecutorViewTest {
    private final ExecutorService view = Parallel.executor();
    private final ExecutorService other = Parallel.executor();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() throws InterruptedException {
        release.countDown();
        view.shutdownNow();
        other.shutdownNow();
        assertThat(view.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(other.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    /**
     * Keeps every worker busy until {@code release}, those included that a test before has left: one task more than
     * there are workers computes, or waits for one. Workers that only wait would be joined by others.
     */
    private void occupyAllWorkersBy(ExecutorService executor) {
        while (WorkerPool.shared().waiting() == 0) {
            executor.submit(() -> Bounded.until("released", () -> release.getCount() == 0));
        }
    }

    @Test
    void submittedTask_runsAndItsFutureTellsTheResult() throws Exception {
        assertThat(view.submit(() -> 42).get()).isEqualTo(42);
        assertThat(view.submit(() -> {}, "done").get()).isEqualTo("done");
        assertThat(view.submit(() -> {}).get()).isNull();
    }

    @Test
    void taskThatThrows_failsItsFutureAndNoOther() throws Exception {
        IOException failure = new IOException();
        Future<?> failed = view.submit(() -> {
            throw failure;
        });
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(failed::get)
                .withCause(failure);
        assertThat(view.submit(() -> 1).get()).isEqualTo(1);
    }

    @Test
    void nullTasks_areRefused() {
        assertThatNullPointerException().isThrownBy(() -> view.execute(null));
        assertThatNullPointerException().isThrownBy(() -> view.submit((Runnable) null));
        assertThatNullPointerException().isThrownBy(() -> view.submit((Callable<?>) null));
        assertThatNullPointerException().isThrownBy(() -> view.invokeAll(null));
        assertThatNullPointerException().isThrownBy(() -> view.invokeAny(null));
        assertThatNullPointerException().isThrownBy(() -> view.awaitTermination(1, null));
        List<Callable<Integer>> withNull = new ArrayList<>();
        withNull.add(null);
        assertThatNullPointerException().isThrownBy(() -> view.invokeAll(withNull));
    }

    @Test
    void invokeAll_returnsCompletedFuturesInTheOrderOfTheTasks() throws Exception {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int result = i;
            tasks.add(() -> result);
        }
        List<Future<Integer>> futures = view.invokeAll(tasks);
        for (int i = 0; i < 20; i++) {
            assertThat(futures.get(i).isDone()).isTrue();
            assertThat(futures.get(i).get()).isEqualTo(i);
        }
    }

    @Test
    void invokeAllThatRunsOutOfTime_cancelsWhatIsLeft() throws Exception {
        Callable<Integer> waiting = () -> {
            Bounded.await(release);
            return 1;
        };
        List<Future<Integer>> futures = view.invokeAll(List.of(waiting, waiting, waiting), 20, TimeUnit.MILLISECONDS);
        assertThat(futures).hasSize(3).allMatch(Future::isCancelled);
    }

    @Test
    void invokeAny_returnsAResultOfATaskThatSucceeded() throws Exception {
        Callable<Integer> failing = () -> {
            throw new IOException();
        };
        assertThat(view.invokeAny(List.of(failing, () -> 2, failing))).isEqualTo(2);
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> view.invokeAny(List.of(failing, failing)));
        assertThat(catchThrowable(() -> view.invokeAny(List.of()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cancelledTask_isInterruptedAndItsWorkerServesOnUnmarked() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        Future<?> task = view.submit(() -> {
            begun.countDown();
            try {
                Bounded.await(release);
            } catch (InterruptedException cancelled) {
                interrupted.set(true);
            }
        });
        Bounded.await(begun);
        assertThat(task.cancel(true)).isTrue();
        Bounded.until("the task is interrupted", interrupted::get);
        assertThat(catchThrowable(task::get)).isInstanceOf(CancellationException.class);
        for (int i = 0; i < 20; i++) {
            assertThat(view.submit(() -> Thread.currentThread().isInterrupted()).get())
                    .isFalse();
        }
    }

    @Test
    void shutdown_runsWhatWasSubmittedAndRejectsTheRest() throws Exception {
        occupyAllWorkersBy(other);
        AtomicInteger ran = new AtomicInteger();
        // On a busy machine the pool may take its workers for stuck, and get others.
        view.execute(() -> {
            Bounded.awaitQuietly(release);
            ran.incrementAndGet();
        });
        view.execute(ran::incrementAndGet);
        view.shutdown();
        assertThat(view.isShutdown()).isTrue();
        assertThat(view.isTerminated()).isFalse();
        assertThat(view.awaitTermination(1, TimeUnit.MILLISECONDS)).isFalse();
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> view.execute(() -> {}));
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> view.submit(() -> 1));
        release.countDown();
        assertThat(view.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(view.isTerminated()).isTrue();
        assertThat(ran).hasValue(2);
    }

    @Test
    void shutdownOfAnIdleView_terminatesItAtOnceAndTwiceIsOnce() throws Exception {
        assertThat(view.isShutdown()).isFalse();
        assertThat(view.isTerminated()).isFalse();
        view.shutdown();
        view.shutdown();
        assertThat(view.shutdownNow()).isEmpty();
        assertThat(view.isTerminated()).isTrue();
        assertThat(view.awaitTermination(0, TimeUnit.SECONDS)).isTrue();
        assertThat(view.toString()).contains("terminated");
    }

    @Test
    void shutdownNow_returnsWhatNeverBeganInTheOrderSubmitted() throws Exception {
        occupyAllWorkersBy(other);
        AtomicInteger ran = new AtomicInteger();
        Runnable first = ran::incrementAndGet;
        Runnable second = ran::incrementAndGet;
        view.execute(first);
        Future<?> submitted = view.submit(ran::incrementAndGet);
        view.execute(second);
        List<Runnable> neverBegun = view.shutdownNow();
        assertThat(neverBegun).hasSize(3);
        assertThat(neverBegun.get(0)).isSameAs(first);
        assertThat((Object) neverBegun.get(1)).isSameAs(submitted);
        assertThat(neverBegun.get(2)).isSameAs(second);
        assertThat(view.isTerminated()).isTrue();
        release.countDown();
        other.shutdown();
        assertThat(other.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(ran).hasValue(0);
    }

    @Test
    void shutdownNow_interruptsItsOwnTasksAndNoOthers() throws Exception {
        AtomicInteger own = new AtomicInteger();
        AtomicBoolean foreign = new AtomicBoolean();
        // With another worker for the other view, and one more for what comes after.
        WorkerPool.shared().workers(WorkerPool.shared().capacity() + 1).invite(() -> {});
        CountDownLatch bothBegun = new CountDownLatch(2);
        other.execute(() -> {
            bothBegun.countDown();
            Bounded.until("released", () -> {
                foreign.compareAndSet(false, Thread.interrupted());
                return release.getCount() == 0;
            });
        });
        view.execute(() -> {
            bothBegun.countDown();
            Bounded.until("interrupted", () -> Thread.interrupted() && own.incrementAndGet() == 1);
        });
        Bounded.await(bothBegun);
        assertThat(view.shutdownNow()).isEmpty();
        assertThat(view.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(own).hasValue(1);
        assertThat(foreign).isFalse();
    }

    @Test
    void taskThatAWorkerWasHandedBeforeShutdownNow_beginsInterrupted() throws Exception {
        CountDownLatch starting = new CountDownLatch(1);
        CountDownLatch shutDown = new CountDownLatch(1);
        // A worker whose thread the system is slow to start.
        ExecutorService slow = new ExecutorView(new WorkerPool(
                1,
                thread -> new Thread(() -> {
                            starting.countDown();
                            Bounded.awaitQuietly(shutDown);
                            thread.start();
                        })
                        .start()));
        Future<Boolean> handed = slow.submit(() -> Thread.currentThread().isInterrupted());
        Bounded.await(starting);
        assertThat(slow.shutdownNow()).isEmpty();
        shutDown.countDown();
        assertThat(handed.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(slow.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void invokeAllWhoseTasksWaitForAWorker_returnsAfterShutdownNow() throws Exception {
        occupyAllWorkersBy(other);
        List<Future<Integer>> futures = new ArrayList<>();
        Caller caller = Caller.of(() -> futures.addAll(view.invokeAll(List.of(() -> 1, () -> 2))));
        Bounded.until("both wait", () -> view.toString().contains("2 tasks"));
        // A worker may be started at this moment, since the others wait, and be handed one: that may run.
        int unbegun = view.shutdownNow().size();
        assertThat(caller.thrown()).isNull();
        assertThat(futures).hasSize(2).allMatch(Future::isDone);
        assertThat(futures.stream().filter(Future::isCancelled)).hasSizeGreaterThanOrEqualTo(unbegun);
    }

    @Test
    void shutdown_doesNotEndTheWorkers() throws Exception {
        view.shutdownNow();
        assertThat(other.submit(() -> 5).get()).isEqualTo(5);
        assertThat(Parallel.executor().submit(() -> 6).get()).isEqualTo(6);
    }

    @Test
    void interruptedAwaitTermination_throws() throws Exception {
        occupyAllWorkersBy(view);
        view.shutdown();
        Caller caller = Caller.of(() -> view.awaitTermination(1, TimeUnit.DAYS));
        Bounded.until("it waits", () -> caller.getState() == Thread.State.TIMED_WAITING);
        caller.interrupt();
        assertThat(caller.thrown()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void executedTaskThatThrows_costsTheViewNothing() throws Exception {
        CountDownLatch died = new CountDownLatch(1);
        view.execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> died.countDown());
            throw new IllegalStateException();
        });
        Bounded.await(died);
        assertThat(view.submit(() -> 7).get()).isEqualTo(7);
        view.shutdown();
        assertThat(view.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_19)
    void close_waitsForItsTasksAndLeavesTheWorkers() throws Exception {
        AtomicInteger ran = new AtomicInteger();
        for (int i = 0; i < 10; i++) {
            view.execute(ran::incrementAndGet);
        }
        ExecutorService.class.getMethod("close").invoke(view);
        assertThat(ran).hasValue(10);
        assertThat(view.isTerminated()).isTrue();
        assertThat(other.submit(() -> 8).get()).isEqualTo(8);
    }

    @Test
    void invokeAnyThatHasAResult_cancelsTheOthers() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        Callable<Integer> slow = () -> {
            begun.countDown();
            try {
                Bounded.await(release);
            } catch (InterruptedException cancelled) {
                interrupted.set(true);
            }
            return 1;
        };
        Callable<Integer> quick = () -> {
            Bounded.await(begun);
            return 2;
        };
        assertThat(view.invokeAny(List.of(slow, quick))).isEqualTo(2);
        Bounded.until("the other is interrupted", interrupted::get);
    }

    @Test
    void invokeAnyThatRunsOutOfTime_saysSo() {
        Callable<Integer> waiting = () -> {
            Bounded.await(release);
            return 1;
        };
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> view.invokeAny(List.of(waiting, waiting), 20, TimeUnit.MILLISECONDS));
    }

    @Test
    void shutdown_isNotHeldUpByTasksOfAnotherView() throws Exception {
        occupyAllWorkersBy(other);
        view.shutdown();
        assertThat(view.awaitTermination(0, TimeUnit.SECONDS)).isTrue();
        assertThat(other.isShutdown()).isFalse();
        assertThat(other.isTerminated()).isFalse();
    }
}
