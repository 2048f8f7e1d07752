package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.Grid;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.Runs;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Worry: a helper that the caller has given up, since it waits for a lock that the caller holds, spoils what the caller
 * has computed in its place.
 */
class LateHelperTest {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final CountDownLatch bothInside = new CountDownLatch(2);
    private final Object lock = new Object();

    @AfterEach
    void end() {
        worker.shutdown();
    }

    /** The first two elements are computed at once, and the worker's waits for the lock; it comes to -1 then. */
    private Kernel<double[]> kernel(int length) {
        return IndexKernel.of(length, double[]::new, (results, at, index) -> {
            if (index < 2) {
                Bounded.meet(bothInside);
            }
            synchronized (lock) {
                results[at] = Thread.currentThread() instanceof Caller ? 7 * index : -1;
            }
        });
    }

    /** Executes something on a caller that holds the lock, and waits for the helper after that. */
    private <T> T whileLocked(Function<ExecutorService, T> operation) {
        AtomicReference<T> result = new AtomicReference<>();
        assertThat(Caller.of(() -> {
                            synchronized (lock) {
                                result.set(operation.apply(worker));
                            }
                        })
                        .thrown())
                .isNull();
        worker.shutdown();
        Bounded.until("the helper's end", worker::isTerminated);
        return result.get();
    }

    @Test
    void reduction_countsTheChunkOnce() {
        DoubleRun<double[], RuntimeException> run = Runs.ofDoubles(kernel(2));
        double sum = whileLocked(workers -> run.threads(2).executor(workers).sum());
        assertThat(sum).isEqualTo(7);
    }

    @Test
    void grid_keepsItsCells() {
        Kernel<double[]> row = kernel(2);
        DoubleRun<double[][], RuntimeException> run = Grid.ofDoubles(Grid.of(double[].class, 1, 2, i -> row));
        double[][] results =
                whileLocked(workers -> run.threads(2).executor(workers).map());
        assertThat(results).isDeepEqualTo(new double[][] {{0, 7}});
    }
}
