package io.parallelizable.clusters;

import io.parallelizable.Engines;
import io.parallelizable.ObjectRun;
import io.parallelizable.Parallel;
import io.parallelizable.Range;
import io.parallelizable.StreamRun;
import io.parallelizable.conformance.Method;
import io.parallelizable.conformance.Span;
import io.parallelizable.engine.Engine;
import io.parallelizable.support.Runs;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The program of a JVM whose heap holds a tenth of the inputs, or of the results, that pass through it. */
final class LargerThanMemory {
    /** How many doubles an input or a result has. */
    private static final int WIDTH = 1000;

    private static final Method<double[][]> ROW = (results, at, x, held) -> results[at] = row(x);

    private LargerThanMemory() {}

    /** How many rows are ten times the heap of this JVM. */
    private static long length() {
        return 10 * Runtime.getRuntime().maxMemory() / (WIDTH * Double.BYTES);
    }

    private static double[] row(double x) {
        double[] row = new double[WIDTH];
        Arrays.fill(row, x);
        return row;
    }

    /** What is put into order: each row is to hold its index. */
    private static final class Order {
        private long next;

        void add(double x) {
            if (x != next++) {
                throw new AssertionError(x + " is out of order");
            }
        }
    }

    /** How many rows came back, in order, of those that are made elsewhere. */
    private static long results(Engine engine) {
        ObjectRun<double[], double[][], RuntimeException> run =
                Runs.ofObjects(new Span<>(double[][].class, Range.of(0, length()), ROW));
        Order order = new Order();
        run.on(engine).collect(Collectors.mapping(row -> row[WIDTH - 1], Collectors.summingInt(x -> {
            order.add(x);
            return 1;
        })));
        return order.next;
    }

    /** How many rows' sums came back, in order, of those that are made here and sent. */
    private static long inputs(Engine engine) {
        Stream<double[]> rows = LongStream.range(0, length()).mapToObj(LargerThanMemory::row);
        Order order = new Order();
        StreamRun<Double, RuntimeException> sums = Runs.ofStream(
                rows,
                (List<double[]> some) ->
                        Parallel.of(some).doubles(row -> Arrays.stream(row).sum()));
        sums.on(engine).forEach(total -> order.add(total / WIDTH));
        return order.next;
    }

    /** Prints whether all rows passed, in order. */
    public static void main(String[] what) {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        Engine engine = Engines.executor(executor, 2);
        try {
            long passed = what[0].equals("inputs") ? inputs(engine) : results(engine);
            System.out.println(passed == length() ? "complete" : passed + " of " + length());
        } finally {
            executor.shutdown();
        }
    }
}
