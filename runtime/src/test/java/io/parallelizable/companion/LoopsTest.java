package io.parallelizable.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.parallelizable.DoubleRun;
import io.parallelizable.Engines;
import io.parallelizable.FailedElement;
import io.parallelizable.LongRun;
import io.parallelizable.Range;
import io.parallelizable.Run;
import io.parallelizable.Sequences;
import io.parallelizable.VoidRun;
import io.parallelizable.engine.Engine;
import io.parallelizable.internal.execution.Callee;
import io.parallelizable.internal.reduce.Accumulator;
import io.parallelizable.internal.reduce.DoubleSum;
import io.parallelizable.internal.reduce.Reduction;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * Worry: the one kernel of all companions gives a loop other inputs than its elements have, or puts results elsewhere.
 */
class LoopsTest {
    private static final int A = 0b01;
    private static final int B = 0b10;

    /** The most elements of a piece. */
    private static final int PIECE = 1024;

    /** As a companion has it, around {@code double of(int a, int b)}, which fails where b is negative. */
    private static final class Pairs extends DoubleLoops {
        static final Pairs LOOPS = new Pairs();

        private Pairs() {
            super("Pairs.of", "a", "b");
        }

        private static double of(int a, int b) throws IOException {
            if (b < 0) {
                throw new IOException("negative");
            }
            return 100 * a + b;
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            switch (swept) {
                case A -> loop((int[]) in[0], fill((int) in[1], to), from, to, results);
                case B -> loop(fill((int) in[0], to), (int[]) in[1], from, to, results);
                default -> loop((int[]) in[0], (int[]) in[1], from, to, results);
            }
        }

        private static int[] fill(int value, int length) {
            int[] values = new int[length];
            Arrays.fill(values, value);
            return values;
        }

        static double[] loop(int[] a, int[] b, int from, int to, double[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = of(a[i], b[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }

    private static Kernel<double[]> pairs(int a, int[] b) {
        return Pairs.LOOPS.elements(B, a, b);
    }

    @Test
    void chunk_goesWhereItBelongs() throws Throwable {
        Kernel<double[]> kernel = pairs(7, Sequences.arange(20));
        for (int from = 0; from < 20; from++) {
            for (int at = 0; at < 20; at++) {
                int count = Math.min(5, 20 - Math.max(from, at));
                double[] results = new double[20];
                kernel.apply(from, results, at, count);
                double[] expected = new double[20];
                for (int k = 0; k < count; k++) {
                    expected[at + k] = 700 + from + k;
                }
                assertThat(results).isEqualTo(expected);
            }
        }
    }

    @Test
    void chunkThatFails_hasStoredWhatWasFinished() {
        int[] b = Sequences.arange(20);
        b[12] = -1;
        Kernel<double[]> kernel = pairs(0, b);
        for (int at : new int[] {0, 3, 10}) {
            double[] results = new double[20];
            ChunkFailure failure = catchThrowableOfType(ChunkFailure.class, () -> kernel.apply(10, results, at, 6));
            assertThat(failure.finished()).isEqualTo(2);
            assertThat(failure).hasCauseExactlyInstanceOf(IOException.class);
            double[] expected = new double[20];
            expected[at] = 10;
            expected[at + 1] = 11;
            assertThat(results).isEqualTo(expected);
        }
    }

    @Test
    void failureOfAPlainLoop_isTheExceptionWithItsNote() {
        int[] b = {1, 2, -3, 4, -5};
        DoubleRun<double[], IOException> run = Pairs.LOOPS.over(B, 7, b);
        ChunkFailure failure =
                catchThrowableOfType(ChunkFailure.class, () -> Pairs.loop(Pairs.fill(7, 5), b, 0, 5, new double[5]));
        IOException thrown = Pairs.LOOPS.failure(run, failure);
        assertThat(thrown).isSameAs(failure.getCause());
        assertThat(thrown.getSuppressed()[0])
                .isInstanceOf(FailedElement.class)
                .hasMessageStartingWith("element 2 of 5, Pairs.of(7, -3), on thread ");
    }

    @Test
    void sweptArguments_areEquallyLongAndThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pairs.LOOPS.over(A | B, new int[3], new int[4]))
                .withMessage("swept arguments must be equally long, a has 3 and b has 4 elements");
        assertThatNullPointerException()
                .isThrownBy(() -> Pairs.LOOPS.over(B, 1, null))
                .withMessage("b");
        assertThatNullPointerException()
                .isThrownBy(() -> Pairs.LOOPS.overGrid(A | B, null, new int[0]))
                .withMessage("a");
    }

    @Test
    void gridWithoutRows_takesNoSeedEither() {
        DoubleRun<double[][], RuntimeException> run = Pairs.LOOPS.overGrid(A | B, new int[0], new int[] {1});
        assertThatIllegalStateException().isThrownBy(() -> run.seed(5));
    }

    @Test
    void grid_isEveryCombination() throws IOException {
        DoubleRun<double[][], IOException> run =
                Pairs.LOOPS.overGrid(A | B, Sequences.arange(30), Sequences.arange(20));
        for (int threads = 1; threads <= 3; threads++) {
            double[][] results = run.threads(threads).map();
            for (int i = 0; i < 30; i++) {
                for (int j = 0; j < 20; j++) {
                    assertThat(results[i][j]).isEqualTo(100 * i + j);
                }
            }
        }
    }

    @Test
    void whatIsSent_callsTheLoopsThatAreThere() throws Throwable {
        Kernel<double[]> slice = pairs(7, Sequences.arange(20)).slice(5, 3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(slice);
        }
        @SuppressWarnings("unchecked")
        Kernel<double[]> arrived =
                (Kernel<double[]>) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        double[] results = new double[3];
        arrived.apply(0, results, 0, 3);
        assertThat(results).containsExactly(705, 706, 707);
        assertThat(Callee.of(arrived)).isSameAs(Pairs.class);
        assertThat(arrived.describe(2)).isEqualTo("Pairs.of(7, 7)");
    }

    @Test
    void everyForm_isTheSameElsewhere() throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Engine engine = Engines.executor(threads);
            DoubleRun<double[][], IOException> grid =
                    Pairs.LOOPS.overGrid(A | B, Sequences.arange(30), Sequences.arange(20));
            assertThat(grid.on(engine).map()).isDeepEqualTo(grid.threads(1).map());
            DoubleRun<double[], IOException> zipped = Pairs.LOOPS.over(A | B, Sequences.arange(99), new int[99]);
            assertThat(zipped.on(engine).map()).isEqualTo(zipped.threads(1).map());
            LongRun<long[], RuntimeException> range = Numbers.LOOPS.over(Range.of(7, 1007));
            assertThat(range.on(engine).map()).isEqualTo(range.threads(1).map());
            DoubleRun<double[], RuntimeException> trials = Draws.LOOPS.times(99, RandomStreams.of(42), 1);
            assertThat(trials.on(engine).map()).isEqualTo(trials.threads(1).map());
        } finally {
            threads.shutdown();
        }
    }

    /** As a companion has it, around {@code long of(long n)}, the number itself. */
    private static final class Numbers extends LongLoops {
        static final Numbers LOOPS = new Numbers();

        private Numbers() {
            super("Numbers.of", "n");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, long[] results) {
            for (int i = from; i < to; i++) {
                results[i] = swept == Inputs.RANGE ? (long) in[0] + i : ((long[]) in[0])[i];
            }
        }
    }

    @Test
    void rangeBeyondInt_isCountedOn() {
        long first = (1L << 40) + 5;
        LongRun<long[], RuntimeException> run = Numbers.LOOPS.over(Range.of(first, first + 100));
        assertThat(run.threads(3).map()).isEqualTo(Sequences.arange(first, first + 100));
        LongRun<long[], RuntimeException> endless = Numbers.LOOPS.over(Range.of(0, 1L << 40));
        assertThat(endless.stream().skip(5000).limit(3)).containsExactly(5000L, 5001L, 5002L);
    }

    @Test
    void chunkOfARange_goesWhereItBelongs() throws Throwable {
        Kernel<long[]> kernel = Numbers.LOOPS.elements(Range.of(1000, 2000)).slice(100, 500);
        long[] results = new long[5];
        kernel.apply(30, results, 1, 3);
        assertThat(results).containsExactly(0, 1130, 1131, 1132, 0);
        assertThat(kernel.describe(30)).isEqualTo("Numbers.of(1130L)");
    }

    /** As a companion has it, around {@code double of(RandomGenerator, int)}. */
    private static final class Draws extends DoubleLoops {
        static final Draws LOOPS = new Draws();

        private Draws() {
            super("Draws.of", "random", "n");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) {
            RandomStreams streams = (RandomStreams) in[0];
            for (int i = from; i < to; i++) {
                int n = swept == Inputs.NONE
                        ? (int) in[1]
                        : swept == Inputs.RANGE ? (int) in[1] + i : ((int[]) in[1])[i];
                results[i] = n + streams.generator(i, 0).nextDouble();
            }
        }
    }

    private static double[] draws(int length) {
        double[] draws = new double[length];
        Arrays.setAll(draws, i -> RandomStreams.of(42).generator(i, 0).nextDouble());
        return draws;
    }

    @Test
    void streams_areThoseOfTheElementsInAllForms() {
        RandomStreams streams = RandomStreams.of(42);
        DoubleRun<double[], RuntimeException> trials = Draws.LOOPS.times(500, streams, 0);
        DoubleRun<double[], RuntimeException> zeros = Draws.LOOPS.over(B, streams, new int[500]);
        for (int threads = 1; threads <= 3; threads++) {
            assertThat(trials.threads(threads).map()).isEqualTo(draws(500));
            assertThat(zeros.threads(threads).map()).isEqualTo(draws(500));
            assertThat(zeros.threads(threads).sum()).isEqualTo(trials.sum());
        }
        DoubleRun<double[], RuntimeException> range = Draws.LOOPS.over(B, streams, Inputs.ints(Range.of(3, 503)));
        assertThat(range.map()[7]).isEqualTo(10 + draws(8)[7]);
        assertThat(trials.seed(42).stream().skip(499).findFirst()).hasValue(draws(500)[499]);
    }

    @Test
    void piecesOfAReducedChunk_areGivenTheInputsOfTheirElements() throws Throwable {
        int length = 2 * PIECE + 100;
        int[] inputs = Sequences.arange(length);
        RandomStreams streams = RandomStreams.of(42);
        assertReduced(pairs(7, inputs), 700L * length + sum(inputs));
        assertReduced(Pairs.LOOPS.elements(A | B, inputs, inputs), 101 * sum(inputs));
        Kernel<double[]> trials = Draws.LOOPS.trials(length, new Object[] {streams, 0}); // which have no arrays to cut
        assertReduced(Draws.LOOPS.elements(B, streams, new int[length]), sum(trials));
    }

    private static double sum(int[] numbers) {
        return Arrays.stream(numbers).asLongStream().sum();
    }

    private static void assertReduced(Kernel<double[]> kernel, double sum) throws Throwable {
        assertThat(sum(kernel)).isEqualTo(sum);
    }

    /** The sum of all elements, the first one last, so that pieces begin elsewhere. */
    private static double sum(Kernel<double[]> kernel) throws Throwable {
        Reduction<double[], double[]> reduction = new Reduction<>(kernel, new DoubleSum(), 0);
        Accumulator<double[], double[]> results = reduction.accumulator();
        int length = (int) kernel.length();
        reduction.apply(1, results, 0, length - 1);
        reduction.apply(0, results, 0, 1);
        return results.result(length)[0];
    }

    @Test
    void sliceOfAnything_drawsFromTheStreamsOfItsElements() throws Throwable {
        RandomStreams streams = RandomStreams.of(42);
        for (Kernel<double[]> kernel : Arrays.asList(
                Draws.LOOPS.elements(B, streams, new int[500]), Draws.LOOPS.trials(500, new Object[] {streams, 0}))) {
            double[] results = new double[10];
            kernel.slice(100, 200).slice(20, 50).apply(3, results, 4, 2);
            assertThat(results[4]).isEqualTo(draws(124)[123]);
            assertThat(results[5]).isEqualTo(draws(125)[124]);
            assertThat(kernel.slice(100, 200).describe(3)).isEqualTo("Draws.of(<stream 103>, 0)");
        }
    }

    @Test
    void numberOfTrials_isNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draws.LOOPS.times(-1, RandomStreams.of(1), 0))
                .withMessage("the number of trials must not be negative, it is -1");
    }

    /** As a companion has it, around {@code void call(int n)}. */
    private static final class Counts extends VoidLoops {
        private final transient AtomicIntegerArray calls;

        Counts(int length) {
            super("Calls.call", "n");
            calls = new AtomicIntegerArray(length);
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, Void results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    calls.incrementAndGet(((int[]) in[0])[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        int[] counts() {
            int[] counts = new int[calls.length()];
            Arrays.setAll(counts, calls::get);
            return counts;
        }
    }

    @Test
    void runWithoutResults_callsEachElementOnce() {
        for (int threads = 1; threads <= 4; threads++) {
            Counts loops = new Counts(5000);
            VoidRun<RuntimeException> run = loops.over(Sequences.arange(5000));
            run.threads(threads).forEach();
            assertThat(loops.counts()).containsOnly(1);
            assertThat(run.threads(threads).map()).isNull();
            assertThat(run.threads(threads).mapInto(null)).isNull();
            assertThat(loops.counts()).containsOnly(3);
        }
    }

    @Test
    void failureWithoutResults_isTheLowest() {
        VoidRun<RuntimeException> run = new Counts(1234).over(Sequences.arange(5000));
        Throwable failure = catchThrowable(run.threads(3)::forEach);
        assertThat(failure).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(failure.getSuppressed()[0]).hasMessageStartingWith("element 1234 of 5000, Calls.call(1234), ");
    }

    /** Tells a call alone. */
    private static String call(Object... arguments) {
        return Pairs.LOOPS.describe(arguments);
    }

    @Test
    void call_isTypedAsInJava() {
        assertThat(call()).isEqualTo("Pairs.of()");
        assertThat(call("Ada\tL.", null)).isEqualTo("Pairs.of(\"Ada\\tL.\", null)");
        assertThat(call(1, 2L, 3.0f, 'c')).isEqualTo("Pairs.of(1, 2L, 3.0f, 'c')");
        assertThat(call((Object) new Object[] {"a", 1})).isEqualTo("Pairs.of(new Object[] {\"a\", 1})");
    }

    /** As a companion has it for a method with many parameters, each of which counts for its place. */
    private static final class Many extends LongLoops {
        private static final String[] NAMES =
                Arrays.stream(Sequences.arange(40)).mapToObj(k -> "p" + k).toArray(String[]::new);

        Many() {
            super("Many.of", NAMES);
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, long[] results) {
            for (int i = from; i < to; i++) {
                results[i] = ((int[]) in[swept >> 8 & 0xff])[i];
            }
        }
    }

    @Test
    void parameterBeyondTheBits_isSweptToo() throws Throwable {
        Object[] in = new Object[40];
        Arrays.fill(in, 0);
        in[35] = Sequences.arange(10);
        Kernel<long[]> kernel = new Many().elements(Inputs.SPAN | 35 << 8 | 1, in);
        assertThat(kernel.length()).isEqualTo(10);
        long[] results = new long[3];
        kernel.slice(4, 3).apply(0, results, 0, 3);
        assertThat(results).containsExactly(4, 5, 6);
        assertThat(kernel.describe(7)).endsWith("0, 7, 0, 0, 0, 0)");
    }

    private static long[] firstRow(int columns) throws Throwable {
        Object[] in = new Object[40];
        Arrays.fill(in, 0);
        in[0] = Sequences.arange(2);
        in[1] = Sequences.arange(columns);
        Kernel<long[]> row = new Many().grid(Inputs.SPAN | 2, in).kernelOfRow().row(0, 1);
        long[] results = new long[columns];
        row.apply(0, results, 0, columns);
        return results;
    }

    @Test
    void rowsOfManyParameters_areChosenAsOthersOfTheirs() throws Throwable {
        assertThat(firstRow(9)).as("the last swept one alone").containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(firstRow(8)).as("all swept ones, of a short row").containsExactly(1, 1, 1, 1, 1, 1, 1, 1);
    }

    /** As a companion has it, around {@code long of(int a, int b, int c)}, which fails at one call. */
    private static final class Triples extends LongLoops {
        private final long failing;

        Triples(long failing) {
            super("Triples.of", "a", "b", "c");
            this.failing = failing;
        }

        private static int value(Object input, int i) {
            return input instanceof int[] values ? values[i] : (int) input;
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, long[] results) throws ChunkFailure {
            for (int i = from; i < to; i++) {
                long result = 10_000L * value(in[0], i) + 100 * value(in[1], i) + value(in[2], i);
                if (result == failing) {
                    throw new ChunkFailure(i - from, new IOException());
                }
                results[i] = result;
            }
        }
    }

    private static LongRun<long[][][], IOException> triples(long failing, int planes, int rows, int columns) {
        Object[] in = {Sequences.arange(planes), Sequences.arange(rows), Sequences.arange(columns)};
        return new Triples(failing).overGrid(0b111, in);
    }

    @RepeatedTest(100)
    void gridOfAnyShape_isThatOfTheNestedLoops() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int planes = random.nextInt(10);
        int rows = random.nextInt(30);
        int columns = random.nextInt(12);
        long[][][] expected = new long[planes][rows][columns];
        for (int i = 0; i < planes; i++) {
            for (int j = 0; j < rows; j++) {
                for (int k = 0; k < columns; k++) {
                    expected[i][j][k] = 10_000L * i + 100 * j + k;
                }
            }
        }
        int threads = 1 + random.nextInt(3);
        LongRun<long[][][], IOException> run =
                triples(-1, planes, rows, columns).threads(threads);
        assertThat(run.map()).as("seed %d", seed).isDeepEqualTo(expected);
        assertThat(run.mapInto(new long[planes][rows][columns])).isDeepEqualTo(expected);
        assertThat(run.stream().toArray())
                .isEqualTo(Arrays.stream(expected)
                        .flatMap(Arrays::stream)
                        .flatMapToLong(Arrays::stream)
                        .toArray());
    }

    @RepeatedTest(100)
    void failureInAGrid_isThatOfItsCell() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int planes = 1 + random.nextInt(10);
        int rows = 1 + random.nextInt(30);
        int columns = 1 + random.nextInt(12);
        int i = random.nextInt(planes);
        int j = random.nextInt(rows);
        int k = random.nextInt(columns);
        LongRun<long[][][], IOException> run =
                triples(10_000L * i + 100 * j + k, planes, rows, columns).threads(1 + random.nextInt(3));
        assertThat(catchThrowable(run::map).getSuppressed()[0])
                .as("seed %d", seed)
                .hasMessageStartingWith("element [%d][%d][%d] of %d x %d x %d, Triples.of(%d, %d, %d), "
                        .formatted(i, j, k, planes, rows, columns, i, j, k));
        long[][][] stored = new long[planes][rows][columns];
        assertThat(catchThrowable(() -> run.threads(1).mapInto(stored))).isInstanceOf(IOException.class);
        long finished = Arrays.stream(stored)
                .flatMap(Arrays::stream)
                .flatMapToLong(Arrays::stream)
                .filter(r -> r > 0)
                .count();
        assertThat(finished)
                .as("all cells before but the first, whose result is 0; seed %d", seed)
                .isEqualTo(Math.max(0, ((long) i * rows + j) * columns + k - 1));
    }

    @Test
    void rowForWhichThereIsNoMemory_failsAtItsFirstCell() {
        Loops<long[]> loops = new Loops<>("Fat.of", "a", "b") {
            private int rows;

            @Override
            protected void loop(int swept, Object[] in, int from, int to, long[] results) {}

            @Override
            protected long[] allocate(int count) {
                if (count == 3 && ++rows == 5) {
                    throw new OutOfMemoryError("no fifth row");
                }
                return new long[count];
            }
        };
        Run<?, RuntimeException> run = loops.overGrid(A | B, Sequences.arange(9), Sequences.arange(3));
        Throwable failure = catchThrowable(run.threads(1)::map);
        assertThat(failure).isInstanceOf(OutOfMemoryError.class);
        assertThat(failure.getSuppressed()[0]).hasMessageStartingWith("element [4][0] of 9 x 3, Fat.of(4, 0), ");
    }
}
