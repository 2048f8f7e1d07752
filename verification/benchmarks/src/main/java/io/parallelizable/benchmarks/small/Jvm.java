package io.parallelizable.benchmarks.small;

import io.parallelizable.benchmarks.measure.Stopwatch;
import io.parallelizable.benchmarks.runner.Runner;
import io.parallelizable.benchmarks.runner.Runners;
import io.parallelizable.benchmarks.workload.Tasks;
import io.parallelizable.benchmarks.workload.Workload;
import java.util.List;

/** What a JVM has seen before it is measured. */
public enum Jvm {
    /** A single function. */
    FRESH {
        @Override
        void prepare() {}
    },

    /** Five other functions, as in a real program: a loop that they share is compiled for none of them. */
    MIXED {
        @Override
        void prepare() {
            List<Workload> others = Tasks.fiveFunctions();
            for (Runner way : List.of(Runners.OURS, Runners.STREAM, Runners.SET_ALL)) {
                others.forEach(workload -> Stopwatch.warmUp(() -> way.way().apply(workload), 1, LONG_ENOUGH_NANOS));
            }
        }
    };

    /** For everything to be compiled. */
    private static final long LONG_ENOUGH_NANOS = 100_000_000;

    abstract void prepare();
}
