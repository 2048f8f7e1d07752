package io.parallelizable.spark;

import io.parallelizable.DoubleRun;
import io.parallelizable.Range;
import io.parallelizable.conformance.Span;
import io.parallelizable.support.Runs;
import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

/** The figures of docs/cluster.md. No test: its name keeps it out of the build, -Dtest=Figures runs it. */
class Figures {
    private static final int ROUNDS = 5;

    /** About 20 ms of work in each of 300 elements. */
    private static DoubleRun<double[], RuntimeException> heavy() {
        return Runs.ofDoubles(new Span<>(double[].class, Range.of(0, 300), (results, at, x, held) -> {
            double sum = x;
            for (int i = 0; i < 1_000_000; i++) {
                sum += Math.sin(sum);
            }
            results[at] = sum;
        }));
    }

    private static DoubleRun<double[], RuntimeException> one() {
        return Runs.ofDoubles(new Span<>(double[].class, Range.of(0, 1), (results, at, x, held) -> results[at] = x));
    }

    private static JavaSparkContext context(String master) {
        return new JavaSparkContext(new SparkConf()
                .setMaster(master)
                .setAppName("figures")
                .set("spark.executor.memory", "600m")
                .set("spark.testing.memory", "700000000")
                .set("spark.ui.enabled", "false"));
    }

    /** The median of some rounds, in milliseconds; the first round is not counted. */
    private static double millis(Supplier<double[]> work) {
        double[] taken = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.get();
            if (round >= 0) {
                taken[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(taken);
        return taken[ROUNDS / 2];
    }

    private static void print(String figure, double millis) {
        System.out.printf("| %s | %.0f ms |%n", figure, millis);
    }

    @Test
    void spark() {
        print("threads(1), 300 elements", millis(() -> heavy().threads(1).map()));
        print("threads(2), 300 elements", millis(() -> heavy().threads(2).map()));
        for (int workers = 1; workers <= 2; workers++) {
            try (JavaSparkContext context = context("local-cluster[" + workers + ",1,700]")) {
                SparkEngine engine = SparkEngine.on(context);
                print(
                        "Spark with " + workers + " executors of one core, one element that does nothing",
                        millis(() -> one().on(engine).map()));
                print(
                        "Spark with " + workers + " executors of one core, 300 elements",
                        millis(() -> heavy().on(engine).map()));
            }
        }
    }
}
