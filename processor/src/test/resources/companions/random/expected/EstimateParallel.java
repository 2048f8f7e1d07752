package com.acme;

import io.parallelizable.DoubleRun;
import io.parallelizable.Range;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.companion.Calls;
import io.parallelizable.companion.CompanionOf;
import io.parallelizable.companion.Cutoff;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.Runs;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Pi#estimate(java.util.random.RandomGenerator, int)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Each call draws from a random stream of its own, a function of the run's seed and the index of the call alone:
 * {@code over(...).seed(42)} gives the same numbers again.
 *
 * <p>Made from {@code Pi} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Pi")
@GeneratedCompanion
public final class EstimateParallel {
    private EstimateParallel() {}

    /**
     * Calls {@code estimate} for each element of an array.
     *
     * @param darts the inputs
     * @return an array with {@code estimate(random, darts[i])} at index i
     */
    public static double[] map(int... darts) {
        if (ArrayKernel.CUTOFF.includes(darts.length)) {
            return new ArrayKernel(RandomStreams.fresh(), darts).loop();
        }
        return over(darts).map();
    }

    /**
     * Calls {@code estimate} for each element of a collection.
     *
     * @param darts the inputs
     * @return an array with {@code estimate(random, darts.get(i))} at index i
     */
    public static double[] map(Collection<Integer> darts) {
        return over(darts).map();
    }

    /**
     * Calls {@code estimate} for each number of a range.
     *
     * @param darts the inputs
     * @return an array with {@code estimate(random, darts.get(i))} at index i
     */
    public static double[] map(Range darts) {
        return over(darts).map();
    }

    /**
     * Describes the calls of {@code estimate} for each element of an array, to be given options and executed.
     *
     * @param darts the inputs
     * @return the run
     */
    public static DoubleRun<double[], RuntimeException> over(int... darts) {
        return Runs.ofDoubles(new ArrayKernel(RandomStreams.fresh(), darts));
    }

    /**
     * Describes the calls of {@code estimate} for each element of a collection, to be given options and executed.
     *
     * @param darts the inputs
     * @return the run
     */
    public static DoubleRun<double[], RuntimeException> over(Collection<Integer> darts) {
        return Runs.ofDoubles(
                Inputs.unboxed(darts, int[].class, values -> new ArrayKernel(RandomStreams.fresh(), values)));
    }

    /**
     * Describes the calls of {@code estimate} for each number of a range, to be given options and executed.
     *
     * @param darts the inputs
     * @return the run
     */
    public static DoubleRun<double[], RuntimeException> over(Range darts) {
        return Runs.ofDoubles(new RangeKernel(RandomStreams.fresh(), Inputs.ints(darts)));
    }

    /**
     * Describes the calls of {@code estimate} for each element of a stream, which may be endless, to be given options
     * and executed.
     *
     * @param darts the inputs
     * @return the run
     */
    public static StreamRun<Double, RuntimeException> over(Stream<Integer> darts) {
        return Runs.ofStream(darts, (List<Integer> batch) -> over(batch));
    }

    /**
     * Describes {@code n} independent calls of {@code estimate}, to be given options and executed.
     *
     * @param n how many calls
     * @param darts the same for all calls
     * @return the run
     * @throws IllegalArgumentException if {@code n} is negative
     */
    public static DoubleRun<double[], RuntimeException> times(long n, int darts) {
        return Runs.ofDoubles(new TrialsKernel(Inputs.trials(n), RandomStreams.fresh(), darts));
    }

    /** The loop of {@code estimate} over an array. */
    @GeneratedCompanion
    private record ArrayKernel(RandomStreams streams, int[] input2) implements AlignedKernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        private ArrayKernel {
            Objects.requireNonNull(input2, "darts");
        }

        @Override
        public long length() {
            return input2.length;
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void loop(int from, int to, double[] results) throws ChunkFailure {
            int[] values2 = input2;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Pi.estimate(streams.generator(index, 0), values2[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public ArrayKernel slice(long from, int count) {
            return new ArrayKernel(streams.slice(from), Arrays.copyOfRange(input2, (int) from, (int) from + count));
        }

        @Override
        public ArrayKernel withStreams(RandomStreams streams) {
            return new ArrayKernel(streams, input2);
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Pi.estimate", streams.generator(index, 0), input2[(int) index]);
        }
    }

    /** The loop of {@code estimate} over a range. */
    @GeneratedCompanion
    private record RangeKernel(RandomStreams streams, Range input2) implements Kernel<double[]> {
        @Override
        public long length() {
            return input2.length();
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void apply(long from, double[] results, int at, int count) throws ChunkFailure {
            int first = (int) (input2.from() + from);
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Pi.estimate(streams.generator(from + done, 0), first + done);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(done, failure);
            }
        }

        @Override
        public RangeKernel slice(long from, int count) {
            return new RangeKernel(streams.slice(from), input2.slice(from, count));
        }

        @Override
        public RangeKernel withStreams(RandomStreams streams) {
            return new RangeKernel(streams, input2);
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Pi.estimate", streams.generator(index, 0), (int) input2.get(index));
        }
    }

    /** The loop of {@code estimate} over a number of trials. */
    @GeneratedCompanion
    private record TrialsKernel(long length, RandomStreams streams, int held2) implements Kernel<double[]> {
        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void apply(long from, double[] results, int at, int count) throws ChunkFailure {
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Pi.estimate(streams.generator(from + done, 0), held2);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(done, failure);
            }
        }

        @Override
        public TrialsKernel slice(long from, int count) {
            return new TrialsKernel(count, streams.slice(from), held2);
        }

        @Override
        public TrialsKernel withStreams(RandomStreams streams) {
            return new TrialsKernel(length, streams, held2);
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Pi.estimate", streams.generator(index, 0), held2);
        }
    }
}
