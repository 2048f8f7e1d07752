package io.parallelizable.benchmarks.runner;

import io.parallelizable.benchmarks.workload.Workload;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A way to run workloads on several cores.
 *
 * @param name the name in tables and options
 * @param suits which workloads can be run so
 * @param way runs one and returns its results
 */
public record Runner(String name, Predicate<Workload> suits, Function<Workload, Object> way) {
    Runner(String name, Function<Workload, Object> way) {
        this(name, workload -> true, way);
    }
}
