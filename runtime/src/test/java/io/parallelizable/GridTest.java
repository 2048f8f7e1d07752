package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Grid;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.PairKernel;
import io.parallelizable.support.PointKernel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: a cell of a grid is lost, lands in another row, or only whole rows are computed in parallel. */
class GridTest {
    private static final PairKernel.Method METHOD = (a, b) -> 1_000_000.0 * a + b;

    private static DoubleRun<double[][], RuntimeException> run(int rows, int columns, PairKernel.Method method) {
        return Grid.ofDoubles(PairKernel.grid(Sequences.arange(rows), Sequences.arange(columns), method));
    }

    private static double[][] loop(int rows, int columns) {
        double[][] results = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                results[i][j] = 1_000_000.0 * i + j;
            }
        }
        return results;
    }

    private static Grid<String[], String[][]> points(int x, int rows, int columns) {
        return Grid.of(String[].class, rows, columns, i -> new PointKernel(x, i, Sequences.arange(columns)));
    }

    private static Grid<String[], String[][][]> points(int planes, int rows, int columns, int[] z) {
        return Grid.of(String[].class, planes, rows, columns, (i, j) -> new PointKernel(i, j, z));
    }

    private static String[][][] pointsLoop(int planes, int rows, int columns) {
        String[][][] results = new String[planes][rows][columns];
        for (int i = 0; i < planes; i++) {
            for (int j = 0; j < rows; j++) {
                for (int k = 0; k < columns; k++) {
                    results[i][j][k] = k % 3 == 0 ? null : i + "," + j + "," + k;
                }
            }
        }
        return results;
    }

    private static <T> List<List<T>> lists(T[][] arrays) {
        return Stream.of(arrays).map(Arrays::asList).toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 5", "5, 0", "1, 1", "1, 1000", "1000, 1", "2, 100000", "100000, 2", "37, 91", "3, 2000"})
    void anyShapeOnAnyNumberOfThreads_isTheLoop(int rows, int columns) {
        double sum = run(rows, columns, METHOD).threads(1).sum();
        for (int threads = 1; threads <= 8; threads++) {
            DoubleRun<double[][], RuntimeException> run =
                    run(rows, columns, METHOD).threads(threads);
            assertThat(Arrays.deepEquals(run.map(), loop(rows, columns))).isTrue();
            assertThat(run.sum()).isEqualTo(sum);
            assertThat(run.argMax()).isEqualTo((long) rows * columns - 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 4", "3, 0, 4", "3, 4, 0", "1, 1, 1", "2, 3, 4", "7, 11, 130", "300, 2, 1", "1, 2, 3000"})
    void anyShapeInThreeDimensions_isTheLoop(int planes, int rows, int columns) {
        String[][][] expected = pointsLoop(planes, rows, columns);
        for (int threads = 1; threads <= 4; threads++) {
            Grid<String[], String[][][]> grid = points(planes, rows, columns, Sequences.arange(columns));
            ObjectRun<String, String[][][], RuntimeException> arrays = Grid.ofObjects(grid);
            assertThat(arrays.threads(threads).map()).isDeepEqualTo(expected);
            ObjectRun<String, List<List<List<String>>>, RuntimeException> lists = Grid.ofLists(grid);
            assertThat(lists.threads(threads).map())
                    .isEqualTo(Stream.of(expected).map(GridTest::lists).toList());
        }
    }

    @Test
    void referencesInTwoDimensions_comeInArraysOrLists() {
        String[][] expected = pointsLoop(1, 20, 30)[0];
        ObjectRun<String, String[][], RuntimeException> arrays = Grid.ofObjects(points(0, 20, 30));
        assertThat(arrays.threads(3).map()).isDeepEqualTo(expected);
        ObjectRun<String, List<List<String>>, RuntimeException> lists = Grid.ofLists(points(0, 20, 30));
        assertThat(lists.threads(3).map()).isEqualTo(lists(expected));
        assertThat(lists.map()).isUnmodifiable();
        assertThat(lists.map().get(0)).isUnmodifiable();
    }

    @Test
    void mapNonNull_leavesTheNullsOutOfEachRow() {
        String[][] expected = Stream.of(pointsLoop(1, 4, 7)[0])
                .map(row -> Stream.of(row).filter(Objects::nonNull).toArray(String[]::new))
                .toArray(String[][]::new);
        ObjectRun<String, String[][], RuntimeException> arrays = Grid.ofObjects(points(0, 4, 7));
        assertThat(arrays.threads(2).mapNonNull()).isDeepEqualTo(expected);
        ObjectRun<String, List<List<String>>, RuntimeException> lists = Grid.ofLists(points(0, 4, 7));
        assertThat(lists.mapNonNull()).isEqualTo(lists(expected));
        int[] z = Sequences.arange(7);
        ObjectRun<String, String[][][], RuntimeException> planes = Grid.ofObjects(points(1, 4, 7, z));
        assertThat(planes.mapNonNull()).isDeepEqualTo(new String[][][] {expected});
        ObjectRun<String, List<List<List<String>>>, RuntimeException> planeLists = Grid.ofLists(points(1, 4, 7, z));
        assertThat(planeLists.mapNonNull()).isEqualTo(List.of(lists(expected)));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1"})
    void cellsOfOneRowOrOfOneColumn_areComputedAtOnce(int rows, int columns) {
        CountDownLatch both = new CountDownLatch(2);
        Kernel<double[]> row = IndexKernel.of(columns, double[]::new, (results, at, index) -> {
            Bounded.meet(both);
            results[at] = 1;
        });
        DoubleRun<double[][], RuntimeException> run = Grid.ofDoubles(Grid.of(double[].class, rows, columns, i -> row));
        assertThat(Arrays.asList(run.threads(2).map()))
                .allSatisfy(cells -> assertThat(cells).containsOnly(1));
    }

    @Test
    void everyCell_isCalledOnce() {
        AtomicInteger calls = new AtomicInteger();
        run(123, 45, (a, b) -> calls.incrementAndGet()).threads(4).map();
        assertThat(calls).hasValue(123 * 45);
    }

    @Test
    void containerWithMoreRoom_isFilledAndKeepsTheRest() {
        double[][] results = {{-1, -1, -1}, {-1, -1, -1}, {-1}, null};
        double[] firstRow = results[0];
        assertThat(run(2, 2, METHOD).threads(2).mapInto(results)).isSameAs(results);
        assertThat(results).isDeepEqualTo(new double[][] {{0, 1, -1}, {1_000_000, 1_000_001, -1}, {-1}, null});
        assertThat(results[0]).isSameAs(firstRow);
    }

    @Test
    void containersOfReferences_areFilledToo() {
        int[] z = Sequences.arange(5);
        String[][][] expected = pointsLoop(2, 3, 5);
        String[][][] arrays = new String[2][3][5];
        Grid.<String, String[][][], RuntimeException>ofObjects(points(2, 3, 5, z))
                .mapInto(arrays);
        assertThat(arrays).isDeepEqualTo(expected);
        List<List<List<String>>> lists = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            lists.add(lists(new String[3][5]));
        }
        Grid.<String, List<List<List<String>>>, RuntimeException>ofLists(points(2, 3, 5, z))
                .mapInto(lists);
        assertThat(lists).isEqualTo(Stream.of(expected).map(GridTest::lists).toList());
        List<List<String>> rows = lists(new String[4][5]);
        Grid.<String, List<List<String>>, RuntimeException>ofLists(points(0, 3, 5))
                .mapInto(rows);
        assertThat(rows.subList(0, 3)).isEqualTo(lists(expected[0]));
        assertThat(rows.get(3)).isEqualTo(Collections.nCopies(5, null));
    }

    @Test
    void containerThatIsTooSmall_isRefusedBeforeAnyCell() {
        AtomicInteger calls = new AtomicInteger();
        DoubleRun<double[][], RuntimeException> run = run(2, 3, (a, b) -> calls.incrementAndGet());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run.mapInto(new double[1][3]))
                .withMessage("results.length is 1, this run needs 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run.mapInto(new double[][] {{1, 2, 3}, {4, 5}}))
                .withMessage("results[1].length is 2, this run needs 3");
        assertThatNullPointerException()
                .isThrownBy(() -> run.mapInto(new double[][] {{1, 2, 3}, null}))
                .withMessage("results[1]");
        assertThat(calls).hasValue(0);
        ObjectRun<String, String[][][], RuntimeException> planes = Grid.ofObjects(points(1, 2, 3, Sequences.arange(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planes.mapInto(new String[0][2][3]))
                .withMessage("results.length is 0, this run needs 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planes.mapInto(new String[1][2][1]))
                .withMessage("results[0][0].length is 1, this run needs 3");
        ObjectRun<String, List<List<String>>, RuntimeException> lists = Grid.ofLists(points(0, 2, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lists.mapInto(List.of(List.of(), List.of())))
                .withMessage("results[0].size() is 0, this run needs 3");
    }

    @Test
    void failure_isThatOfTheFirstCellRowByRow() {
        for (int threads = 1; threads <= 4; threads++) {
            Throwable failure = catchThrowable(run(100, 30, (a, b) -> {
                        if (a * 30 + b >= 1017) {
                            throw new IOException(a + " and " + b);
                        }
                        return 0;
                    })
                    .threads(threads)::map);
            assertThat(failure).isExactlyInstanceOf(IOException.class).hasMessage("33 and 27");
            FailedElement note = (FailedElement) failure.getSuppressed()[0];
            assertThat(note).hasMessageStartingWith("element [33][27] of 100 x 30, Pairs.of(33, 27), on thread ");
            assertThat(note.index()).isEqualTo(1017);
        }
    }

    @Test
    void failureInThreeDimensions_isNotedWithThreeIndices() {
        Grid<String[], String[][][]> grid = Grid.of(String[].class, 2, 3, 4, (i, j) -> {
            if (i == 1 && j == 2) {
                throw new IllegalStateException("this row cannot be made");
            }
            return new PointKernel(i, j, Sequences.arange(4));
        });
        ObjectRun<String, String[][][], RuntimeException> run = Grid.ofObjects(grid);
        Throwable failure = catchThrowable(run.threads(2)::map);
        assertThat(failure).hasMessage("this row cannot be made");
        // The call cannot be told either.
        assertThat(failure.getSuppressed()[0]).hasMessageStartingWith("element [1][2][0] of 2 x 3 x 4, a call with ");
        ObjectRun<String, String[][][], RuntimeException> missing =
                Grid.ofObjects(points(2, 3, 4, new int[] {1, 2, 3}));
        assertThat(catchThrowable(missing.threads(1)::map)).isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }

    @Test
    void failureWhileAGridIsReduced_isThatOfTheFirstCell() {
        Throwable failure = catchThrowable(run(100, 30, (a, b) -> {
                    if (a * 30 + b >= 1017) {
                        throw new IOException(a + " and " + b);
                    }
                    return 0;
                })
                .threads(3)::sum);
        assertThat(failure).isExactlyInstanceOf(IOException.class).hasMessage("33 and 27");
        assertThat(failure.getSuppressed()[0]).hasMessageStartingWith("element [33][27] of 100 x 30, ");
    }

    @Test
    void interrupted_endsTheRun() {
        DoubleRun<double[][], RuntimeException> run = run(100, 100, METHOD);
        Thread.currentThread().interrupt();
        assertThat(catchThrowable(run::map))
                .isInstanceOf(RunInterruptedException.class)
                .hasMessage("the calling thread was interrupted after 0 of 10000 elements");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void moreRowsThanAnArrayHolds_areRefusedByMapsAlone() {
        int[] none = new int[] {1};
        Grid<double[], double[][][]> grid = Grid.of(
                double[].class,
                1 << 16,
                1 << 16,
                1,
                (i, j) -> new PairKernel(i, none, (a, b) -> {
                    throw new IOException("called");
                }));
        DoubleRun<double[][][], RuntimeException> run = Grid.ofDoubles(grid);
        assertThatIllegalArgumentException().isThrownBy(run::map).withMessageContaining("4294967296");
        assertThat(catchThrowable(run.threads(1)::sum)).hasMessage("called");
    }

    @Test
    void moreCellsThanALong_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of(double[].class, 1 << 30, 1 << 30, 1 << 30, (i, j) -> {
                    throw new AssertionError("not to be called");
                }))
                .withMessage("a grid has at most 2^63 - 1 cells, this one has 1073741824 x 1073741824 x 1073741824");
    }
}
