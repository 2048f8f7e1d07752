package io.parallelizable.benchmarks.workload;

import io.parallelizable.benchmarks.workload.Task.Effort;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What there is to measure, in the order in which it is measured. */
public final class Tasks {
    private static final int MANY = 10_000_000;
    private static final int CELLS = 1_000_000;

    private Tasks() {}

    /** Everything. */
    public static List<Task> all() {
        return Stream.of(large(), nested(), everyday(), grids(), sums(), small())
                .flatMap(List::stream)
                .toList();
    }

    /** What is a single map of 10 milliseconds or more. */
    public static List<Task> large() {
        return List.of(
                task("W1", 1, 1, name -> Primes.upTo(name, 20_000)),
                task("W2", 2, 1, name -> Columns.across(name, 1_000)),
                task("W3into", 3, 3, name -> new SquaresInto(name, inputs(MANY, i -> i * 1e-6))),
                task("W3alloc", 3, 1, name -> new Squares(name, inputs(MANY, i -> i * 1e-6))),
                task("W5last", 2, 1, name -> Skewed.heavyLast(name, 10_000)),
                task("W5middle", 2, 1, name -> Skewed.heavyAt(name, 5_000, 10_000)),
                task("W5first", 2, 1, name -> Skewed.heavyFirst(name, 10_000)));
    }

    /** {@link Functions#f100} for so many inputs into a fresh array. */
    public static Task hundreds(int size) {
        return small("f100", 100, Hundreds::new, size);
    }

    /** All functions but {@link Functions#sq}, each in a map of at most some milliseconds. */
    public static List<Workload> fiveFunctions() {
        return List.of(
                Primes.upTo("primes", 100),
                Columns.across("columns", 10),
                hundreds(100).workload().get(),
                new Thousands("thousands", inputs(100, i -> i)),
                Skewed.heavyLast("skewed", 100));
    }

    private static List<Task> nested() {
        return List.of(
                task("W6a", 2, 1, name -> Nested.rows(name, 64, inputs(2_000, i -> i))),
                task("W6b", 2, 1, name -> Nested.rows(name, 3, inputs(40_000, i -> i))));
    }

    private static List<Task> everyday() {
        return List.of(
                everyday("branches", Branches::new, 400_000),
                everyday("lookups", LookUps::new, 200_000),
                everyday("texts", Texts::new, 200_000),
                everyday("decimals", Decimals::new, 5_000),
                everyday("catches", Catches::new, 50_000));
    }

    private static Task everyday(String name, BiFunction<String, int[], Workload> workload, int size) {
        return task("W7." + name, 2, 1, full -> workload.apply(full, numbers(size)));
    }

    private static List<Task> grids() {
        return IntStream.of(4, 16, 64, 256, 1_000).mapToObj(Tasks::grid).toList();
    }

    private static Task grid(int columns) {
        return task("W8.rows." + columns, 2, 1, name -> gridOf(name, CELLS / columns, columns));
    }

    /** A grid of {@link Functions#cell} with so many rows and columns. */
    static Workload gridOf(String name, int rows, int columns) {
        return new GridRows(name, inputs(rows, i -> i * 1e-3), inputs(columns, j -> j * 1e-6));
    }

    private static List<Task> sums() {
        return IntStream.of(10_000, 1_000_000).mapToObj(Tasks::sum).toList();
    }

    private static Task sum(int size) {
        String name = "W9.sum." + size;
        return new Task(name, Effort.forNanos(size), () -> new Sums(name, inputs(size, i -> i % 1_000)));
    }

    private static List<Task> small() {
        return Stream.of(
                        ofSizes(10_000, size -> small("sq", 1, Squares::new, size)),
                        ofSizes(10_000, Tasks::hundreds),
                        ofSizes(1_000, size -> small("f4000", 10_000, Thousands::new, size)))
                .flatMap(tasks -> tasks)
                .toList();
    }

    private static Stream<Task> ofSizes(int largest, IntFunction<Task> task) {
        return IntStream.iterate(1, size -> size <= largest, size -> 10 * size).mapToObj(task);
    }

    private static Task small(
            String function, double nanos, BiFunction<String, double[], Workload> workload, int size) {
        String name = "W4." + function + "." + size;
        return new Task(name, Effort.forNanos(size * nanos), () -> workload.apply(name, inputs(size, i -> i * 1e-3)));
    }

    private static Task task(String name, int warmUps, int calls, Function<String, Workload> workload) {
        return new Task(name, new Effort(warmUps, calls), () -> workload.apply(name));
    }

    private static double[] inputs(int size, IntToDoubleFunction input) {
        return IntStream.range(0, size).mapToDouble(input).toArray();
    }

    private static int[] numbers(int size) {
        return IntStream.rangeClosed(1, size).toArray();
    }
}
