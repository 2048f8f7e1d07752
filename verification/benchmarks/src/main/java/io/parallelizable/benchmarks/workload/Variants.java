package io.parallelizable.benchmarks.workload;

import io.parallelizable.Parallel;
import io.parallelizable.ProgressListener;
import io.parallelizable.Run;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One map, written in several ways that should take the same time.
 *
 * @param name the name in tables
 * @param plain the companion's run
 * @param watched the same, telling a listener how far it is
 * @param shown the same, showing how far it is
 * @param lambda the same function given to {@code Parallel.of}
 */
public record Variants(String name, Supplier<?> plain, Supplier<?> watched, Supplier<?> shown, Supplier<?> lambda) {
    private static final int MANY = 10_000_000;
    private static final ProgressListener NOBODY = (done, total) -> {};

    /** The large workloads, and some small ones. */
    public static List<Variants> all() {
        int[] numbers = IntStream.range(0, 20_000).toArray();
        int[] steps = IntStream.range(0, 10_001)
                .map(i -> i == 10_000 ? 10_000_000 : 1_000)
                .toArray();
        double[] columns = inputs(1_000, 3.0 / 1_000);
        double[] many = inputs(MANY, 1e-6);
        double[] into = new double[MANY];
        double[][] rows = IntStream.range(0, 64).mapToObj(i -> inputs(2_000, 1)).toArray(double[][]::new);
        double[] thousand = inputs(1_000, 1e-3);
        double[] tenThousand = inputs(10_000, 1e-3);
        return List.of(
                maps("W1", TestPrimeParallel.over(numbers), Parallel.of(numbers).booleans(Functions::testPrime)),
                maps("W2", ColumnParallel.over(columns), Parallel.of(columns).objects(Functions::column)),
                of("W3into", SqParallel.over(many), Parallel.of(many).doubles(Functions::sq), run -> run.mapInto(into)),
                maps("W5last", FkParallel.over(steps), Parallel.of(steps).doubles(Functions::fk)),
                maps("W6a", SumOfF100Parallel.over(rows), Parallel.of(rows).doubles(Functions::sumOfF100)),
                maps(
                        "W4.f100.1000",
                        F100Parallel.over(thousand),
                        Parallel.of(thousand).doubles(Functions::f100)),
                maps(
                        "W4.f100.10000",
                        F100Parallel.over(tenThousand),
                        Parallel.of(tenThousand).doubles(Functions::f100)),
                maps(
                        "W4.sq.10000",
                        SqParallel.over(tenThousand),
                        Parallel.of(tenThousand).doubles(Functions::sq)));
    }

    private static double[] inputs(int size, double step) {
        return IntStream.range(0, size).mapToDouble(i -> i * step).toArray();
    }

    private static Variants maps(String name, Run<?, RuntimeException> run, Run<?, RuntimeException> lambda) {
        return new Variants(name, run::map, run.progress(NOBODY)::map, run.progress()::map, lambda::map);
    }

    private static <O> Variants of(
            String name,
            Run<O, RuntimeException> run,
            Run<O, RuntimeException> lambda,
            Function<Run<O, RuntimeException>, ?> operation) {
        Run<O, RuntimeException> watched = run.progress(NOBODY);
        Run<O, RuntimeException> shown = run.progress();
        return new Variants(
                name,
                () -> operation.apply(run),
                () -> operation.apply(watched),
                () -> operation.apply(shown),
                () -> operation.apply(lambda));
    }
}
