package io.parallelizable.benchmarks.runner;

import com.pivovarit.collectors.ParallelCollectors;
import io.parallelizable.benchmarks.workload.BoxedMap;
import java.util.concurrent.ExecutorService;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parallel-collectors library, one batch for each thread.
 *
 * @param pool the pool
 * @param count how many batches
 */
record Batches(ExecutorService pool, int count) implements BoxedMap {
    @Override
    public <R> Stream<R> map(int size, IntFunction<R> function) {
        return IntStream.range(0, size)
                .boxed()
                .collect(ParallelCollectors.Batching.parallel(function::apply, pool, count))
                .join();
    }
}
