package io.parallelizable.benchmarks.runner;

import io.parallelizable.benchmarks.workload.Splitter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Equal ranges, each a task of a pool.
 *
 * @param pool the pool
 * @param count how many ranges
 */
record Chunks(ExecutorService pool, int count) implements Splitter {
    @Override
    public void split(int size, Loop loop) {
        List<Callable<Object>> tasks = IntStream.range(0, count)
                .mapToObj(chunk -> Executors.callable(() -> loop.run(start(chunk, size), start(chunk + 1, size))))
                .toList();
        try {
            for (Future<?> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private int start(int chunk, int size) {
        return (int) ((long) size * chunk / count);
    }
}
