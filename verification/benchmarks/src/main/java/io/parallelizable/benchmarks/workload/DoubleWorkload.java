package io.parallelizable.benchmarks.workload;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** A workload whose results are doubles. */
interface DoubleWorkload extends Workload {
    /** The element at an index. */
    IntToDoubleFunction element();

    /** The plain loop, storing into the given array. */
    Splitter.Loop loop(double[] results);

    /** Where the results go. */
    default double[] results() {
        return new double[size()];
    }

    @Override
    default double[] setAll() {
        double[] results = results();
        Arrays.parallelSetAll(results, element());
        return results;
    }

    @Override
    default double[] split(Splitter splitter) {
        double[] results = results();
        splitter.split(size(), loop(results));
        return results;
    }

    @Override
    default double[] boxed(BoxedMap map) {
        IntToDoubleFunction element = element();
        return map.map(size(), element::applyAsDouble)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
