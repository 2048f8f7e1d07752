package io.parallelizable.clusters;

import io.parallelizable.ObjectRun;
import io.parallelizable.Range;
import io.parallelizable.conformance.Method;
import io.parallelizable.conformance.Span;
import io.parallelizable.engine.Engines;
import io.parallelizable.engine.Runs;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The program of a JVM whose heap holds a tenth of the results that pass through it. */
final class LargerThanMemory {
    /** How many doubles a result has. */
    private static final int WIDTH = 1000;

    private static final Method<double[][]> ROW = (results, at, x, held) -> {
        results[at] = new double[WIDTH];
        Arrays.fill(results[at], x);
    };

    private LargerThanMemory() {}

    /** How many results are ten times the heap of this JVM. */
    private static long length() {
        return 10 * Runtime.getRuntime().maxMemory() / (WIDTH * Double.BYTES);
    }

    /** Prints whether all results came, in order. */
    public static void main(String[] none) {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        long length = length();
        ObjectRun<double[], double[][], RuntimeException> run =
                Runs.ofObjects(new Span<>(double[][].class, Range.of(0, length), ROW));
        long[] next = {0};
        run.on(Engines.executor(executor, 2))
                .collect(Collectors.reducing(
                        0,
                        row -> {
                            if (row[WIDTH - 1] != next[0]++) {
                                throw new AssertionError(row[WIDTH - 1] + " is out of order");
                            }
                            return 0;
                        },
                        Integer::sum));
        System.out.println(next[0] == length ? "complete" : "incomplete");
        executor.shutdown();
    }
}
