package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.OddExecutor;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: an executor that behaves oddly costs a result, or a run does harm to the executor. */
class ExecutorTest {
    private final ExecutorService sound = Executors.newFixedThreadPool(3);

    @AfterEach
    void end() throws InterruptedException {
        sound.shutdownNow();
        assertThat(sound.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    private static void assertMapsLikeTheLoop(ExecutorService executor) {
        for (int length : new int[] {1, 2, 10, 1000}) {
            IntKernel kernel = IntKernel.of(length, i -> 3 * i);
            assertThat(kernel.run().threads(4).executor(executor).map())
                    .isEqualTo(IntStream.range(0, length).map(i -> 3 * i).toArray());
            assertThat(IntStream.range(0, length)).allMatch(i -> kernel.calls(i) == 1);
        }
    }

    private static void assertMapsLikeTheLoopOn(Executor executor) {
        assertMapsLikeTheLoop(new OddExecutor(executor));
    }

    @Test
    void soundExecutor_providesTheWorkers() {
        CountDownLatch all = new CountDownLatch(4);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        IntKernel.of(4, i -> {
                    threads.add(Thread.currentThread());
                    Bounded.meet(all);
                    return i;
                })
                .run()
                .threads(4)
                .executor(sound)
                .map();
        threads.remove(Thread.currentThread());
        assertThat(threads).hasSize(3).noneMatch(thread -> thread.getName().startsWith("parallelizable"));
        assertThat(sound.isShutdown()).isFalse();
    }

    /** Worry: a thread of the executor waits for a place for another one, and it is the one that has it. */
    @Test
    void executorThatHasWhoAsksWaitWhileItIsFull_isNoDeadlock() {
        for (int threads = 1; threads <= 2; threads++) {
            ThreadPoolExecutor full = new ThreadPoolExecutor(
                    threads, threads, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), ExecutorTest::put);
            assertMapsLikeTheLoop(full);
            IntKernel kernel = IntKernel.of(1000, i -> 3 * i);
            assertThat(kernel.run().threads(8).executor(full).stream().sum()).isEqualTo(3 * 1000 * 999 / 2);
            full.shutdown();
        }
    }

    private static void put(Runnable task, ThreadPoolExecutor pool) {
        try {
            pool.getQueue().put(task);
        } catch (InterruptedException interruption) {
            throw new RejectedExecutionException(interruption);
        }
    }

    @Test
    void flagOfTheExecutorsThread_isNotFeltAndStays() {
        List<Boolean> flags = new CopyOnWriteArrayList<>();
        ExecutorService flagged = new OddExecutor(task -> new Thread(() -> {
                    Thread.currentThread().interrupt();
                    task.run();
                    flags.add(Thread.interrupted());
                })
                .start());
        IntKernel kernel = IntKernel.of(1000, i -> 3 * i);
        assertThat(kernel.run().executor(flagged).async().join()).hasSize(1000);
        assertThat(kernel.run().executor(flagged).threads(3).stream().count()).isEqualTo(1000);
        Bounded.until("they have come back", () -> flags.size() >= 2);
        assertThat(flags).doesNotContain(false);
    }

    @Test
    void executorThatIsNull_isRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> IntKernel.of(1, i -> i).run().executor(null));
    }

    @Test
    void rejectingOne_costsNoResult() {
        assertMapsLikeTheLoopOn(helper -> {
            throw new RejectedExecutionException();
        });
    }

    @Test
    void oneThatRejectsTheSecond_costsNoResult() {
        AtomicInteger accepted = new AtomicInteger();
        assertMapsLikeTheLoopOn(helper -> {
            if (accepted.incrementAndGet() % 2 == 0) {
                throw new RejectedExecutionException();
            }
            sound.execute(helper);
        });
    }

    @Test
    void droppingOne_costsNoResult() {
        assertMapsLikeTheLoopOn(helper -> {});
    }

    @Test
    void oneThatThrowsErrors_costsNoResult() {
        assertMapsLikeTheLoopOn(helper -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
    }

    @Test
    void oneThatTakesTheHelperAndThrows_costsNoResult() {
        assertMapsLikeTheLoopOn(helper -> {
            sound.execute(helper);
            throw new IllegalStateException();
        });
    }

    @Test
    void oneThatRunsInTheCaller_costsNoResult() {
        assertMapsLikeTheLoopOn(Runnable::run);
    }

    @Test
    void oneThatRunsEachHelperTwice_costsNoResult() {
        assertMapsLikeTheLoopOn(helper -> {
            sound.execute(helper);
            sound.execute(helper);
        });
    }

    @Test
    void shutDownOne_costsNoResult() {
        sound.shutdown();
        assertMapsLikeTheLoop(sound);
    }

    @Test
    void fullOne_costsNoResult() {
        ThreadPoolExecutor full = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
        CountDownLatch release = new CountDownLatch(1);
        full.execute(() -> Bounded.until("released", () -> release.getCount() == 0));
        try {
            assertMapsLikeTheLoop(full);
        } finally {
            release.countDown();
            full.shutdown();
        }
    }

    @Test
    void oneWhoseFactoryMakesNoThreads_costsNoResult() {
        ThreadPoolExecutor barren = (ThreadPoolExecutor) Executors.newFixedThreadPool(2, work -> null);
        assertMapsLikeTheLoop(barren);
        barren.shutdownNow();
    }

    @Test
    void lateOne_findsNothingLeftToDo() {
        Queue<Runnable> late = new ConcurrentLinkedQueue<>();
        IntKernel kernel = IntKernel.of(100, i -> i);
        kernel.run().threads(4).executor(new OddExecutor(late::add)).map();
        assertThat(late).hasSize(3);
        late.forEach(Runnable::run);
        late.forEach(Runnable::run);
        assertThat(kernel.calls()).isEqualTo(100);
    }

    @Test
    void shutDownInTheMiddle_costsNoResult() {
        CountDownLatch both = new CountDownLatch(2);
        Thread caller = Thread.currentThread();
        IntKernel kernel = IntKernel.of(100, i -> {
            if (i < 2) {
                both.countDown();
                Bounded.until("both are inside", () -> both.getCount() == 0);
                if (Thread.currentThread() == caller) {
                    sound.shutdownNow();
                }
            }
            return i;
        });
        assertThat(kernel.run().threads(2).executor(sound).map())
                .isEqualTo(IntStream.range(0, 100).toArray());
    }

    @Test
    void viewOfTheSharedThreads_isAnExecutorLikeAnyOther() {
        assertMapsLikeTheLoop(Parallel.executor());
    }
}
