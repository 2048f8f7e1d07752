package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.Completed;
import io.parallelizable.Range;
import io.parallelizable.Sequences;
import io.parallelizable.Statistics;
import io.parallelizable.Tried;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Worry: a run that goes on where one was ended gives anything but what one run would have given. */
class ResumeTest {
    private static final int N = 1000;
    private static final int[] INPUTS = Sequences.arange(N);

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void noFailures() {
        Samples.FAILING.clear();
        file = directory.resolve("run.db");
    }

    /** What a call of N elements gives that was ended by a failure before. */
    private static <T> T afterFailure(Supplier<T> call) {
        return afterFailure(N, call);
    }

    /** What a call gives that was ended by a failure before; each element is called at most twice. */
    private static <T> T afterFailure(int elements, Supplier<T> call) {
        Samples.CALLS.set(0);
        Samples.FAILING.add(N / 2);
        assertThatThrownBy(call::get).hasMessageContaining("told to fail at " + N / 2);
        Samples.FAILING.clear();
        int calls = Samples.CALLS.getAndSet(0);
        T result = call.get();
        // Of the others that were under way when one failed, some are called again.
        assertThat(Samples.CALLS.get() + calls).isBetween(elements + 1, 2 * elements);
        assertThat(Samples.CALLS).hasPositiveValue();
        return result;
    }

    @ParameterizedTest
    @EnumSource
    void map_isTheWholeMap(Place place) {
        double[] roots = afterFailure(
                () -> place.in(RootParallel.over(INPUTS)).checkpoint(file).map());
        assertThat(roots).containsExactly(RootParallel.map(INPUTS));
    }

    @ParameterizedTest
    @EnumSource
    void complete_callsNothing(Place place) {
        double[] first = place.in(RootParallel.over(INPUTS)).checkpoint(file).map();
        Samples.CALLS.set(0);
        double[] again = place.in(RootParallel.over(INPUTS)).checkpoint(file).map();
        assertThat(again).containsExactly(first);
        assertThat(Samples.CALLS).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void moreInputs_areComputedBesideThoseThatAreStored(Place place) {
        place.in(RootParallel.over(INPUTS)).checkpoint(file).map();
        Samples.CALLS.set(0);
        int[] more = Sequences.arange(N + 10);
        assertThat(place.in(RootParallel.over(more)).checkpoint(file).map()).containsExactly(RootParallel.map(more));
    }

    @ParameterizedTest
    @EnumSource
    void range_isTheWholeMap(Place place) {
        double[] roots = afterFailure(() ->
                place.in(RootParallel.over(Range.of(0, N))).checkpoint(file).map());
        assertThat(roots).containsExactly(RootParallel.map(INPUTS));
    }

    @ParameterizedTest
    @EnumSource
    void objects_areEqual(Place place) {
        Samples.Point[] points = afterFailure(
                () -> place.in(PointParallel.over(INPUTS)).checkpoint(file).map());
        assertThat(points).containsExactly(PointParallel.map(INPUTS));
    }

    @ParameterizedTest
    @EnumSource
    void paths_areEqual(Place place) {
        Path[] paths = afterFailure(
                () -> place.in(PlaceParallel.over(INPUTS)).checkpoint(file).map());
        assertThat(paths).containsExactly(PlaceParallel.map(INPUTS));
    }

    @ParameterizedTest
    @EnumSource
    void mapIntoItsInput_isTheWholeMap(Place place) {
        int[] results = afterFailure(() -> {
            int[] inputs = INPUTS.clone();
            return place.in(TwiceParallel.over(inputs)).checkpoint(file).mapInto(inputs);
        });
        assertThat(results).containsExactly(TwiceParallel.map(INPUTS));
    }

    @ParameterizedTest
    @EnumSource
    void grid_isTheWholeGrid(Place place) {
        int[] columns = Sequences.arange(3);
        double[][] grid = afterFailure(
                columns.length * N,
                () -> place.in(ProductParallel.overGrid(columns, INPUTS))
                        .checkpoint(file)
                        .map());
        assertThat(grid).isDeepEqualTo(ProductParallel.grid(columns, INPUTS));
    }

    @ParameterizedTest
    @EnumSource
    void tryMap_triesTheFailedAgain(Place place) {
        Samples.FAILING.add(7);
        Samples.FAILING.add(N / 2);
        Tried<double[], RuntimeException> first =
                place.in(RootParallel.over(INPUTS)).checkpoint(file).tryMap();
        assertThat(first.failures()).hasSize(2);
        Samples.FAILING.remove(7);
        Samples.CALLS.set(0);
        Tried<double[], RuntimeException> second =
                place.in(RootParallel.over(INPUTS)).checkpoint(file).tryMap();
        assertThat(Samples.CALLS).hasValue(2);
        assertThat(second.failures()).extracting(Tried.Failure::index).containsExactly((long) N / 2);
        double[] expected = RootParallel.over(INPUTS).tryMap().results();
        assertThat(second.results()).containsExactly(expected);
    }

    @ParameterizedTest
    @EnumSource
    void visits_areMadeOnce(Place place) {
        afterFailure(() -> {
            place.in(VisitParallel.over(INPUTS)).checkpoint(file).forEach();
            return "visited";
        });
    }

    @ParameterizedTest
    @EnumSource
    void reductions_haveTheSameBits(Place place) {
        double sum = afterFailure(
                () -> place.in(RootParallel.over(INPUTS)).checkpoint(file).sum());
        assertThat(sum).isEqualTo(RootParallel.over(INPUTS).sum());
    }

    @ParameterizedTest
    @EnumSource
    void statistics_haveTheSameBits(Place place) {
        Statistics statistics = afterFailure(
                () -> place.in(RootParallel.over(INPUTS)).checkpoint(file).statistics());
        assertThat(statistics).isEqualTo(RootParallel.over(INPUTS).statistics());
    }

    @ParameterizedTest
    @EnumSource
    void operators_meetTheSameOperands(Place place) {
        DoubleBinaryOperator operator = (DoubleBinaryOperator & Serializable) (a, b) -> a - 0.5 * b;
        double folded = afterFailure(() -> place.in(RootParallel.over(INPUTS))
                .checkpoint(file)
                .reduce(operator)
                .orElseThrow());
        assertThat(folded).isEqualTo(RootParallel.over(INPUTS).reduce(operator).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void trials_drawTheSameNumbers(Place place) {
        double[] drawn = afterFailure(
                () -> place.in(DrawParallel.over(INPUTS)).checkpoint(file).map());
        long seed = DrawParallel.over(INPUTS).checkpoint(file).seed();
        assertThat(drawn).containsExactly(DrawParallel.over(INPUTS).seed(seed).map());
    }

    @ParameterizedTest
    @EnumSource
    void stream_isTheWholeStream(Place place) {
        double[] roots = afterFailure(() ->
                place.in(RootParallel.over(INPUTS)).checkpoint(file).stream().toArray());
        assertThat(roots).containsExactly(RootParallel.map(INPUTS));
    }

    @ParameterizedTest
    @EnumSource
    void completed_comesOnceForEachElement(Place place) {
        double[] roots = afterFailure(() -> place.in(RootParallel.over(INPUTS))
                .checkpoint(file)
                .completed()
                .sorted(Comparator.comparingLong(Completed::index))
                .mapToDouble(Completed::result)
                .toArray());
        assertThat(roots).containsExactly(RootParallel.map(INPUTS));
    }

    @ParameterizedTest
    @EnumSource
    void collect_isInOrder(Place place) {
        String joined = afterFailure(() -> place.in(PointParallel.over(INPUTS))
                .checkpoint(file)
                .collect(Collectors.mapping(Samples.Point::name, Collectors.joining())));
        assertThat(joined)
                .isEqualTo(Arrays.stream(PointParallel.map(INPUTS))
                        .map(Samples.Point::name)
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @EnumSource
    void indices_areAll(Place place) {
        long[] even = afterFailure(
                () -> place.in(EvenParallel.over(INPUTS)).checkpoint(file).indices());
        assertThat(even).containsExactly(EvenParallel.over(INPUTS).indices());
    }

    @ParameterizedTest
    @EnumSource
    void async_isTheWholeMap(Place place) {
        double[] first =
                place.in(RootParallel.over(INPUTS)).checkpoint(file).async().join();
        Samples.CALLS.set(0);
        assertThat(place.in(RootParallel.over(INPUTS)).checkpoint(file).async().join())
                .containsExactly(first);
        assertThat(Samples.CALLS).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void inputsThatACallChanges_areThoseOfBefore(Place place) {
        int[][] inputs = Arrays.stream(INPUTS).mapToObj(x -> new int[] {x}).toArray(int[][]::new);
        double[] drained = afterFailure(() -> {
            int[][] fresh = Arrays.stream(inputs).map(int[]::clone).toArray(int[][]::new);
            return place.in(DrainParallel.over(fresh)).checkpoint(file).map();
        });
        assertThat(drained)
                .containsExactly(Arrays.stream(INPUTS).asDoubleStream().toArray());
    }
}
