package io.parallelizable.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.IntRun;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.OddExecutor;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: {@code async}, {@code stream} and {@code completed} leave the user's executor, or depend on what it does. */
class BackgroundTest {
    private static final int LENGTH = 200;

    private final ExecutorService pool = Executors.newFixedThreadPool(3, work -> new Thread(work, "mine"));

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    private interface Operation {
        int[] on(IntRun<int[], RuntimeException> run) throws Exception;
    }

    private static final List<Operation> OPERATIONS = List.of(
            run -> run.async().get(30, TimeUnit.SECONDS),
            run -> run.stream().toArray(),
            run -> run.completed()
                    .mapToInt(completed -> completed.result())
                    .sorted()
                    .toArray());

    @Test
    void elements_areComputedByTheConsumerAndTheExecutorAlone() throws Exception {
        for (Operation operation : OPERATIONS) {
            Set<String> threads = ConcurrentHashMap.newKeySet();
            IntKernel kernel = IntKernel.of(LENGTH, i -> {
                threads.add(Thread.currentThread().getName());
                Bounded.spin(50_000);
                return i;
            });
            assertThat(operation.on(kernel.run().executor(pool)))
                    .isEqualTo(IntStream.range(0, LENGTH).toArray());
            assertThat(threads)
                    .contains("mine")
                    .isSubsetOf("mine", Thread.currentThread().getName());
        }
    }

    @Test
    void executorThatRejectsDropsOrRunsInThePlaceOfTheCaller_costsNoResult() throws Exception {
        List<Runnable> kept = new CopyOnWriteArrayList<>();
        List<OddExecutor> executors = List.of(
                new OddExecutor(task -> {
                    throw new RejectedExecutionException();
                }),
                new OddExecutor(task -> {}),
                new OddExecutor(kept::add),
                new OddExecutor(Runnable::run),
                new OddExecutor(task -> {
                    pool.execute(task);
                    pool.execute(task);
                }));
        for (OddExecutor executor : executors) {
            for (Operation operation : OPERATIONS) {
                IntKernel kernel = IntKernel.of(LENGTH, i -> i);
                assertThat(operation.on(kernel.run().executor(executor)))
                        .isEqualTo(IntStream.range(0, LENGTH).toArray());
                assertThat(kernel.calls()).isEqualTo(LENGTH);
            }
        }
        kept.forEach(Runnable::run);
    }

    @Test
    void executorThatIsShutDown_costsNoResult() throws Exception {
        pool.shutdown();
        for (Operation operation : OPERATIONS) {
            assertThat(operation.on(IntKernel.of(LENGTH, i -> i).run().executor(pool)))
                    .isEqualTo(IntStream.range(0, LENGTH).toArray());
        }
    }

    @Test
    void cancelledAsyncWhoseElementNeverEnds_leavesWorkersForLaterRuns() {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        var future = IntKernel.of(1, i -> {
                    inside.countDown();
                    Bounded.until("released", () -> release.getCount() == 0);
                    return i;
                })
                .run()
                .async();
        Bounded.awaitQuietly(inside);
        future.cancel(true);
        CountDownLatch both = new CountDownLatch(2);
        IntKernel.of(2, i -> {
                    Bounded.meet(both);
                    return i;
                })
                .run()
                .map();
        release.countDown();
    }
}
