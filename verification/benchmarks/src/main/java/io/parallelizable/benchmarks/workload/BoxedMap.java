package io.parallelizable.benchmarks.workload;

import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A way to call a function for each of some indices, with objects in and objects out. */
@FunctionalInterface
public interface BoxedMap {
    /** The results for the indices from 0 to {@code size - 1}, in their order. */
    <R> Stream<R> map(int size, IntFunction<R> function);
}
