package io.parallelizable.internal.reduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.IndexKernel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: what was folded before, elsewhere or in part is lost, counted twice, or combined in another order. */
class AccumulatorTest {
    private static final long SEED = new Random().nextLong();
    private static final int LENGTH = 5000;

    private static final Operator.OfObjects<String, String> SHAPE =
            new Operator.OfObjects<>((left, right) -> "(" + left + " " + right + ")");

    private final Reduction<String[], Object[]> shape = new Reduction<>(texts(LENGTH), SHAPE, 0);

    private static Kernel<String[]> texts(int length) {
        return IndexKernel.of(length, String[]::new, (results, at, index) -> results[at] = Long.toString(index));
    }

    private static Kernel<int[]> ints(int length) {
        return IndexKernel.of(length, int[]::new, (results, at, index) -> results[at] = (int) index);
    }

    private static Object tree(int length) throws Exception {
        Reduction<String[], Object[]> reduction = new Reduction<>(texts(length), SHAPE, 0);
        Accumulator<String[], Object[]> results = reduction.accumulator();
        reduction.apply(0, results, 0, length);
        return results.result(length)[0];
    }

    /** Ranges that were told of, of which later ones take the place of their parts. */
    private static final class Told {
        private final TreeMap<Long, Long> ends = new TreeMap<>();
        private final TreeMap<Long, Object[]> nodes = new TreeMap<>();

        void accept(long from, long to, Object[] joined, int blocks) {
            assertThat(blocks).isEqualTo(Accumulator.blocks(from, to));
            ends.subMap(from, to).clear();
            nodes.subMap(from, to).clear();
            ends.put(from, to);
            nodes.put(from, Arrays.copyOf(joined, blocks));
        }

        long elements() {
            return ends.entrySet().stream()
                    .mapToLong(range -> range.getValue() - range.getKey())
                    .sum();
        }
    }

    @Test
    void reductionThatGoesOn_hasTheTreeOfOneThatWasNeverStopped() throws Exception {
        Object expected = tree(LENGTH);
        Random random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            Told told = new Told();
            Accumulator<String[], Object[]> stopped = shape.accumulator();
            stopped.tell(told::accept);
            long computed = 0;
            for (int from = 0; from < LENGTH; from += 100) {
                if (random.nextInt(3) > 0) {
                    shape.apply(from, stopped, 0, 100);
                    computed += 100;
                }
            }
            assertThat(told.elements()).isEqualTo(computed);
            Accumulator<String[], Object[]> goesOn = shape.accumulator();
            told.ends.forEach((from, to) -> goesOn.restore(from, to - from, told.nodes.get(from)));
            for (int from = 0; from < LENGTH; from += 100) {
                shape.apply(from, goesOn, 0, 100);
            }
            assertThat(goesOn.result(LENGTH)[0]).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    @Test
    void whatIsRestored_isComputedByNoOne() throws Exception {
        List<Long> called = new ArrayList<>();
        Kernel<String[]> kernel = IndexKernel.of(100, String[]::new, (results, at, index) -> {
            called.add(index);
            results[at] = Long.toString(index);
        });
        Reduction<String[], Object[]> reduction = new Reduction<>(kernel, SHAPE, 0);
        Accumulator<String[], Object[]> results = reduction.accumulator();
        results.restore(0, 64, new Object[] {"the first 64"});
        reduction.apply(64, results, 0, 36);
        assertThat(called).hasSize(36).doesNotContain(63L);
        assertThat((String) results.result(100)[0]).startsWith("(the first 64 (");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "0, 1024, 1", "0, 7, 3", "1, 8, 3", "3, 5, 2", "5, 5, 0", "1024, 4096, 2", "1, 1025, 11"})
    void range_comesToTheFewestBlocks(long from, long to, int blocks) {
        assertThat(Accumulator.blocks(from, to)).isEqualTo(blocks);
    }

    @Test
    void missingElements_areNoResult() throws Exception {
        Accumulator<String[], Object[]> results = shape.accumulator();
        assertThatIllegalStateException().isThrownBy(() -> results.result(LENGTH));
        shape.apply(100, results, 0, LENGTH - 100);
        assertThatIllegalStateException().as("without the first").isThrownBy(() -> results.result(LENGTH));
        shape.apply(0, results, 0, 99);
        assertThatIllegalStateException().as("with a gap").isThrownBy(() -> results.result(LENGTH));
        shape.apply(99, results, 0, 1);
        assertThatIllegalStateException().as("of more elements").isThrownBy(() -> results.result(LENGTH + 1));
        assertThat(results.result(LENGTH)[0]).isEqualTo(tree(LENGTH));
    }

    @Test
    void elementThatFails_leavesThoseBelowItFolded() throws Exception {
        IOException cause = new IOException();
        Kernel<String[]> kernel = IndexKernel.of(3000, String[]::new, (results, at, index) -> {
            if (index == 2100) {
                throw cause;
            }
            results[at] = Long.toString(index);
        });
        Reduction<String[], Object[]> reduction = new Reduction<>(kernel, SHAPE, 0);
        Accumulator<String[], Object[]> results = reduction.accumulator();
        ChunkFailure failure = catchThrowableOfType(ChunkFailure.class, () -> reduction.apply(50, results, 0, 2900));
        assertThat(failure.finished()).isEqualTo(2050);
        assertThat(failure.getCause()).isSameAs(cause);
        reduction.apply(0, results, 0, 50);
        assertThat(results.result(2100)[0]).isEqualTo(tree(2100));
    }

    @Test
    void operatorThatFailsInAPart_isTheFailureOfTheWhole() throws Exception {
        Reduction<int[], int[]> reduction = new Reduction<>(ints(100), picky(37), 0);
        Reduction<int[], int[]> part = reduction.slice(20, 30);
        Accumulator<int[], int[]> partial = part.allocate(30);
        part.apply(0, partial, 0, 10);
        ChunkFailure told = catchThrowableOfType(ChunkFailure.class, () -> part.apply(10, partial, 0, 20));
        assertThat(told.finished()).isEqualTo(7);
        assertThat(told.getCause()).isInstanceOf(FoldFailure.class);
        Accumulator<int[], int[]> whole = reduction.accumulator();
        whole.merge(partial);
        assertThat(whole.failure().index()).isEqualTo(37);
        FoldFailure first = whole.failure();
        whole.fail(new FoldFailure(37, new IOException()));
        assertThat(whole.failure()).isSameAs(first);
        whole.fail(new FoldFailure(40, new IOException()));
        assertThat(whole.failure().index()).as("not the one of later elements").isEqualTo(37);
        whole.fail(new FoldFailure(3, new IOException()));
        assertThat(whole.failure().index()).isEqualTo(3);
    }

    private static Operator.OfInts picky(int refused) {
        IntBinaryOperator operator = (left, right) -> {
            if (left == refused || right == refused) {
                throw new IllegalStateException();
            }
            return Math.max(left, right);
        };
        return new Operator.OfInts(operator);
    }

    @Test
    void operatorThatFailsAboveAChunk_isNoFailureOfThatChunk() throws Exception {
        Reduction<int[], int[]> reduction = new Reduction<>(ints(100), picky(60), 0);
        Accumulator<int[], int[]> results = reduction.accumulator();
        catchThrowableOfType(ChunkFailure.class, () -> reduction.apply(50, results, 0, 50));
        reduction.apply(0, results, 0, 50);
        assertThat(results.failure().index()).isEqualTo(61);
    }

    @Test
    void resultsThatWereComputedElsewhere_areFoldedAsThoseThatAreComputedHere() throws Exception {
        Accumulator<String[], Object[]> results = shape.accumulator();
        for (int from : new int[] {2500, 0}) {
            String[] computed = IntStream.range(from, from + 2500)
                    .mapToObj(Integer::toString)
                    .toArray(String[]::new);
            assertThat(shape.finish(from, computed, 2500, results)).isNull();
        }
        assertThat(results.result(LENGTH)[0]).isEqualTo(tree(LENGTH));
    }

    @Test
    void reductions_areToldApart() {
        assertThat(List.of(
                        new LongSum.OfInts().operation(),
                        new LongSum.OfBooleans().operation(),
                        new Moments.OfInts().operation(),
                        new Extreme.OfInts(false).operation(),
                        new Extreme.OfInts(true).operation(),
                        picky(0).operation()))
                .containsExactly("sum", "count", "statistics", "min", "max", "reduce");
        assertThat(new DoubleSum().operation()).isEqualTo("sum");
        assertThat(new DoubleSum().functions()).isEmpty();
        IntBinaryOperator operator = Math::max;
        assertThat(new Operator.OfInts(operator).functions()).containsExactly(operator);
        assertThat(new Operator.OfLongs(Math::max).functions()).hasSize(1);
        assertThat(new Operator.OfDoubles(Math::max).functions()).hasSize(1);
        assertThat(SHAPE.functions()).hasSize(1);
    }

    @Test
    void operatorThatFailsOnResultsFromElsewhere_tellsHowManyAreFolded() {
        Reduction<int[], int[]> reduction = new Reduction<>(ints(100), picky(37), 0);
        Accumulator<int[], int[]> results = reduction.accumulator();
        int[] computed = IntStream.range(0, 100).toArray();
        ChunkFailure told = reduction.finish(0, computed, 100, results);
        assertThat(told.finished()).isEqualTo(37);
        assertThat(told.getCause()).isInstanceOf(FoldFailure.class);
    }

    @Test
    void statisticsThatGoOn_areThoseOfAWhole() throws Exception {
        Reduction<int[], double[]> reduction = new Reduction<>(ints(200), new Moments.OfInts(), 0);
        Accumulator<int[], double[]> whole = reduction.accumulator();
        AtomicReference<double[]> told = new AtomicReference<>();
        whole.tell((from, to, nodes, blocks) -> told.set(nodes.clone()));
        reduction.apply(0, whole, 0, 100);
        Accumulator<int[], double[]> goesOn = reduction.accumulator();
        goesOn.restore(0, 100, told.get());
        reduction.apply(100, goesOn, 0, 100);
        reduction.apply(100, whole, 0, 100);
        assertThat(Moments.statistics(goesOn.result(200), 200)).isEqualTo(Moments.statistics(whole.result(200), 200));
    }
}
