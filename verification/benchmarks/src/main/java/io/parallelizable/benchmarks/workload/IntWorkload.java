package io.parallelizable.benchmarks.workload;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** A workload of ints whose results are ints. */
interface IntWorkload extends Workload {
    /** The inputs. */
    int[] in();

    /** The element at an index. */
    IntUnaryOperator element();

    /** The plain loop, storing into the given array. */
    Splitter.Loop loop(int[] results);

    @Override
    default int size() {
        return in().length;
    }

    @Override
    default int[] serial() {
        int[] results = new int[size()];
        loop(results).run(0, size());
        return results;
    }

    @Override
    default int[] setAll() {
        int[] results = new int[size()];
        Arrays.parallelSetAll(results, element());
        return results;
    }

    @Override
    default int[] split(Splitter splitter) {
        int[] results = new int[size()];
        splitter.split(size(), loop(results));
        return results;
    }

    @Override
    default int[] boxed(BoxedMap map) {
        IntUnaryOperator element = element();
        return map.map(size(), element::applyAsInt).mapToInt(Integer::intValue).toArray();
    }
}
