package io.parallelizable.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.FailedElement;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Profile;
import io.parallelizable.Range;
import io.parallelizable.VoidRun;
import io.parallelizable.companion.Inputs;
import io.parallelizable.internal.inputs.Unboxing;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import io.parallelizable.support.Caller;
import io.parallelizable.support.DrawKernel;
import io.parallelizable.support.Grid;
import io.parallelizable.support.Runs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Worry: a run on some engine gives something else than the plain loop.
 *
 * <p>Every engine passes this kit: a subclass says how a run is put on it.
 */
public abstract class EngineConformance extends OptionsConformance {
    @Test
    void map_givesWhatTheLoopGivesForEveryTypeOfResult() {
        Sweep<boolean[]> booleans = sweep(boolean[].class, Methods.BOOLEANS);
        assertThat(on(Runs.<RuntimeException>ofBooleans(booleans)).map()).isEqualTo(loop(booleans));
        Sweep<int[]> ints = sweep(int[].class, Methods.INTS);
        assertThat(on(Runs.<RuntimeException>ofInts(ints)).map()).isEqualTo(loop(ints));
        Sweep<long[]> longs = sweep(long[].class, Methods.LONGS);
        assertThat(on(Runs.<RuntimeException>ofLongs(longs)).map()).isEqualTo(loop(longs));
        assertThat(doubles().map()).isEqualTo(loop(sweep(double[].class, Methods.DOUBLES)));
        assertMapIsTheLoop(sweep(byte[].class, Methods.BYTES));
        assertMapIsTheLoop(sweep(char[].class, Methods.CHARS));
        assertMapIsTheLoop(sweep(short[].class, Methods.SHORTS));
        assertMapIsTheLoop(sweep(float[].class, Methods.FLOATS));
    }

    private <C> void assertMapIsTheLoop(Kernel<C> kernel) {
        assertThat(on(Runs.<C, RuntimeException>ofPrimitives(kernel)).map()).isEqualTo(loop(kernel));
    }

    @Test
    void map_ofReferencesKeepsNullsAndOrder() {
        Sweep<String[]> texts = sweep(String[].class, Methods.TEXTS);
        assertThat(on(Runs.<String, RuntimeException>ofObjects(texts)).map()).containsExactly(loop(texts));
        ObjectRun<String, List<String>, RuntimeException> list = on(Runs.ofList(texts));
        assertThat(list.map()).containsExactly(loop(texts));
        assertThat(list.mapNonNull()).doesNotContainNull().hasSizeLessThan(texts.input().length);
        Sweep<Methods.Point[]> points = sweep(Methods.Point[].class, Methods.POINTS);
        assertThat(on(Runs.<Methods.Point, RuntimeException>ofObjects(points)).map())
                .containsExactly(loop(points));
    }

    @Test
    void resultThatIsAHeldArgument_isThatVeryObject() {
        ObjectRun<double[], double[][], RuntimeException> run =
                on(Runs.ofObjects(sweep(double[][].class, Methods.HOLDERS)));
        for (double[] result : run.map()) {
            assertThat(result).isSameAs(Methods.HELD);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 17})
    void fewElements_areAllThere(int count) {
        Sweep<int[]> kernel =
                new Sweep<>(int[].class, LongStream.range(0, count).toArray(), Methods.HELD, Methods.INTS);
        IntRun<int[], RuntimeException> run = on(Runs.ofInts(kernel));
        assertThat(run.map()).isEqualTo(loop(kernel));
        assertThat(run.sum())
                .isEqualTo(Arrays.stream(loop(kernel)).asLongStream().sum());
        assertThat(run.max()).isEqualTo(Arrays.stream(loop(kernel)).max());
    }

    @Test
    void runExecutedTwice_givesTheSame() {
        DoubleRun<double[], RuntimeException> run = doubles();
        assertThat(run.map()).isEqualTo(run.map());
    }

    @Test
    void voidMethod_isCalledForAll() {
        VoidRun<RuntimeException> run = on(Runs.ofVoid(sweep(Void.class, Methods.NOTHING)));
        run.forEach();
        VoidRun<IOException> failing = on(Runs.ofVoid(sweep(Void.class, Methods.silentlyFailingFrom(900))));
        assertThat(catchThrowable(failing::forEach)).isInstanceOf(IOException.class);
    }

    @Test
    void mapInto_storesIntoTheGivenArrayAlsoWhereThatIsTheInput() {
        long[] input = input();
        Sweep<long[]> kernel = new Sweep<>(long[].class, input, Methods.HELD, Methods.LONGS);
        long[] expected = loop(kernel);
        LongRun<long[], RuntimeException> run = on(Runs.ofLongs(kernel));
        assertThat(run.mapInto(input)).isSameAs(input).isEqualTo(expected);
    }

    @Test
    void failure_isTheLowestWithItsTypeMessageCauseAndNote() {
        long bad = size() / 2 + 1;
        long[] input = LongStream.range(0, size()).toArray();
        Sweep<long[]> kernel = new Sweep<>(long[].class, input, Methods.HELD, Methods.failingFrom(bad));
        LongRun<long[], IOException> run = on(Runs.ofLongs(kernel));
        assertFailsAt(run::map, bad, input.length);
        assertFailsAt(run::sum, bad, input.length);
        assertFailsAt(run::statistics, bad, input.length);
        assertFailsAt(() -> run.mapInto(new long[input.length]), bad, input.length);
    }

    private static void assertFailsAt(ThrowingCallable operation, long bad, int length) {
        Throwable thrown = catchThrowable(operation);
        assertThat(thrown)
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("bad " + bad)
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("since " + bad);
        assertThat(thrown.getSuppressed()).hasSize(1);
        FailedElement note = (FailedElement) thrown.getSuppressed()[0];
        assertThat(note.index()).isEqualTo(bad);
        assertThat(note).hasMessageStartingWith("element " + bad + " of " + length + ", Methods.f(" + bad + "L), on ");
    }

    @Test
    void nullForAPrimitive_failsAtItsElement() {
        List<Long> boxed = new ArrayList<>(Collections.nCopies(size(), 5L));
        boxed.set(size() / 2, null);
        Kernel<int[]> kernel = Unboxing.of(
                Inputs.array(boxed, long.class),
                values -> new Sweep<>(int[].class, (long[]) values, Methods.HELD, Methods.INTS));
        Throwable thrown =
                catchThrowable(() -> on(Runs.<RuntimeException>ofInts(kernel)).map());
        assertThat(thrown).isInstanceOf(NullPointerException.class);
        assertThat(((FailedElement) thrown.getSuppressed()[0]).index()).isEqualTo(size() / 2);
    }

    @Test
    void randomNumbers_areThoseOfTheSeed() {
        DrawKernel kernel = new DrawKernel(size(), RandomStreams.of(42));
        DoubleRun<double[], RuntimeException> run = on(Runs.ofDoubles(kernel));
        assertThat(run.map()).isEqualTo(loop(kernel));
        assertThat(run.seed(7).map()).isEqualTo(loop(kernel.withStreams(RandomStreams.of(7))));
        assertThat(run.sum())
                .isEqualTo(Runs.<RuntimeException>ofDoubles(kernel).threads(1).sum());
    }

    @Test
    void reductions_haveTheBitsOfTheSerialOnes() {
        DoubleRun<double[], RuntimeException> serial = Runs.<RuntimeException>ofDoubles(
                        sweep(double[].class, Methods.DOUBLES))
                .threads(1);
        DoubleRun<double[], RuntimeException> run = doubles();
        assertThat(run.sum()).isEqualTo(serial.sum());
        assertThat(run.statistics()).isEqualTo(serial.statistics());
        assertThat(run.min()).isEqualTo(serial.min());
        assertThat(run.max()).isEqualTo(serial.max());
        assertThat(run.argMin()).isEqualTo(serial.argMin());
        assertThat(run.argMax()).isEqualTo(serial.argMax());
        IntRun<int[], RuntimeException> ints = Runs.ofInts(sweep(int[].class, Methods.INTS));
        assertThat(on(ints).sum()).isEqualTo(ints.threads(1).sum());
        assertThat(on(ints).argMax()).isEqualTo(ints.threads(1).argMax());
        BooleanRun<boolean[], RuntimeException> booleans = Runs.ofBooleans(sweep(boolean[].class, Methods.BOOLEANS));
        assertThat(on(booleans).count()).isEqualTo(booleans.threads(1).count());
        assertThat(on(booleans).indices()).isEqualTo(booleans.threads(1).indices());
    }

    @Test
    void operator_seesTheSameOperandsWhetherItCanBeSentOrNot() {
        DoubleRun<double[], RuntimeException> serial = Runs.<RuntimeException>ofDoubles(
                        sweep(double[].class, Methods.DOUBLES))
                .threads(1);
        double expected = serial.reduce(0, (left, right) -> left / 3 + right);
        assertThat(doubles().reduce(0, (left, right) -> left / 3 + right)).isEqualTo(expected);
        assertThat(doubles().reduce(0, Methods.THIRDS)).isEqualTo(expected);
        ObjectRun<String, String[], RuntimeException> texts = Runs.ofObjects(sweep(String[].class, Methods.TEXTS));
        assertThat(on(texts).reduce("", (left, right) -> left + "," + right))
                .isEqualTo(texts.threads(1).reduce("", (left, right) -> left + "," + right));
    }

    @Test
    void operatorThatFails_failsAsInTheSerialLoop() {
        LongRun<long[], RuntimeException> run = Runs.ofLongs(sweep(long[].class, Methods.LONGS));
        ThrowingCallable serial = () -> run.threads(1).reduce(0, EngineConformance::picky);
        ThrowingCallable here = () -> on(run).reduce(0, EngineConformance::picky);
        assertThat(catchThrowable(here)).hasMessage(catchThrowable(serial).getMessage());
    }

    private static long picky(long left, long right) {
        if (Math.max(left, right) > 1L << 31) {
            throw new ArithmeticException(left + " and " + right);
        }
        return Math.max(left, right);
    }

    @Test
    void searches_findTheFirst() {
        long[] input = LongStream.range(0, size()).toArray();
        BooleanRun<boolean[], IOException> run =
                on(Runs.ofBooleans(new Sweep<>(boolean[].class, input, Methods.HELD, Methods.trueAt(333, 340))));
        assertThat(catchThrowable(() -> {
                    assertThat(run.firstIndex()).isEqualTo(333);
                    assertThat(run.any()).isTrue();
                    assertThat(run.all()).isFalse();
                }))
                .isNull();
        BooleanRun<boolean[], IOException> failing =
                on(Runs.ofBooleans(new Sweep<>(boolean[].class, input, Methods.HELD, Methods.trueAt(333, 332))));
        assertThat(catchThrowable(failing::any)).isInstanceOf(IOException.class).hasMessage("bad 332");
    }

    @Test
    void grids_haveEachResultAtItsCell() {
        long[] columns = LongStream.range(0, 23).toArray();
        Grid<double[], double[][]> plane = Methods.plane(19, columns);
        double[][] expected =
                Grid.<double[][], RuntimeException>ofDoubles(plane).threads(1).map();
        DoubleRun<double[][], RuntimeException> run = on(Grid.ofDoubles(plane));
        assertThat(run.map()).isDeepEqualTo(expected);
        assertThat(run.mapInto(new double[19][23])).isDeepEqualTo(expected);
        assertThat(run.sum())
                .isEqualTo(Grid.<double[][], RuntimeException>ofDoubles(plane)
                        .threads(1)
                        .sum());
        Grid<String[], String[][][]> space = Methods.space(3, 4, columns);
        ObjectRun<String, String[][][], RuntimeException> texts = Grid.ofObjects(space);
        assertThat(on(texts).map()).isDeepEqualTo(texts.threads(1).map());
    }

    @Test
    void profile_givesWhatMapGivesAndCountsEachElementOnce() {
        Profile<double[]> profile = doubles().profile();
        assertThat(profile.results()).isEqualTo(doubles().map());
        assertThat(profile.length()).isEqualTo(size());
        assertCountsEachElementOnce(profile);
        ObjectRun<String, List<String>, RuntimeException> list = on(Runs.ofList(sweep(String[].class, Methods.TEXTS)));
        assertThat(list.profile().results()).isEqualTo(list.map());
        Grid<double[], double[][]> plane =
                Methods.plane(19, LongStream.range(0, 23).toArray());
        DoubleRun<double[][], RuntimeException> grid = on(Grid.ofDoubles(plane));
        Profile<double[][]> ofGrid = grid.profile();
        assertThat(ofGrid.results()).isDeepEqualTo(grid.map());
        assertThat(ofGrid.slowest(1).get(0).position()).matches("\\[\\d+]\\[\\d+] of 19 x 23");
        assertCountsEachElementOnce(ofGrid);
        VoidRun<RuntimeException> nothing = on(Runs.ofVoid(sweep(Void.class, Methods.NOTHING)));
        assertCountsEachElementOnce(nothing.profile());
    }

    private static void assertCountsEachElementOnce(Profile<?> profile) {
        assertThat(profile.times().count()).isEqualTo(profile.length());
        assertThat(profile.threads().stream()
                        .mapToLong(Profile.ThreadTimes::elements)
                        .sum())
                .isEqualTo(profile.length());
        assertThat(profile.threads().stream()
                        .flatMap(thread -> thread.intervals().stream())
                        .mapToLong(Profile.Interval::count)
                        .sum())
                .isEqualTo(profile.length());
    }

    @Test
    void profileOfARunThatFails_failsAsMapDoes() {
        long bad = size() / 2 + 1;
        LongRun<long[], IOException> run = on(Runs.ofLongs(ascending(long[].class, Methods.failingFrom(bad))));
        assertFailsAt(run::profile, bad, size());
    }

    @Test
    void collect_takesResultsInOrder() {
        ObjectRun<String, String[], RuntimeException> texts = Runs.ofObjects(sweep(String[].class, Methods.TEXTS));
        assertThat(on(texts).collect(Collectors.toList()))
                .containsExactly(texts.threads(1).map());
    }

    @Test
    void ranges_needNoInputs() {
        Range range = Range.of(1_000_000_000_000L, 1_000_000_000_000L + 20L * size());
        LongRun<long[], RuntimeException> run = Runs.ofLongs(new Span<>(long[].class, range, Methods.MODULO));
        assertThat(on(run).sum()).isEqualTo(run.threads(1).sum());
    }

    @Test
    void threads_limitAndChangeNothing() {
        assertThat(on(doubles().threads(2)).map()).isEqualTo(doubles().map());
    }

    @Test
    void interruptedCaller_getsItsExceptionAndKeepsItsFlag() {
        Caller caller = Caller.of(() -> {
            Thread.currentThread().interrupt();
            doubles().map();
        });
        assertThat(caller.thrown()).isInstanceOf(io.parallelizable.RunInterruptedException.class);
        assertThat(caller.flag()).isTrue();
    }

    @Test
    void twoOperationsAtOnce_doNotMix() {
        double[] expected = doubles().map();
        Caller[] callers = new Caller[3];
        Arrays.setAll(callers, i -> Caller.of(() -> assertThat(doubles().map()).isEqualTo(expected)));
        for (Caller caller : callers) {
            assertThat(caller.thrown()).isNull();
        }
    }
}
