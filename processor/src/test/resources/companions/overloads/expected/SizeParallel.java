package com.acme;

import io.parallelizable.LongRun;
import io.parallelizable.Range;
import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.companion.Calls;
import io.parallelizable.companion.CompanionOf;
import io.parallelizable.companion.Cutoff;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Runs;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Sizes#size(int)}, {@link Sizes#size(long)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Left out, since another form has the same signature: {@code over(Collection)} for {@code size(int)} and
 * {@code size(long)}; {@code over(Range)} for {@code size(int)}; {@code over(Stream)} for {@code size(int)} and
 * {@code size(long)}.
 *
 * <p>Made from {@code Sizes} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Sizes")
@GeneratedCompanion
public final class SizeParallel {
    private SizeParallel() {}

    /**
     * Calls {@code size} for each element of an array.
     *
     * @param x the inputs
     * @return an array with {@code size(x[i])} at index i
     */
    public static long[] map(int... x) {
        if (ArrayKernel.CUTOFF.includes(x.length)) {
            return new ArrayKernel(x).loop();
        }
        return over(x).map();
    }

    /**
     * Calls {@code size} for each element of an array.
     *
     * @param x the inputs
     * @return an array with {@code size(x[i])} at index i
     */
    static long[] map(long... x) {
        if (ArrayKernel2.CUTOFF.includes(x.length)) {
            return new ArrayKernel2(x).loop();
        }
        return over(x).map();
    }

    /**
     * Calls {@code size} for each number of a range.
     *
     * @param x the inputs
     * @return an array with the result of the i-th number at index i
     */
    static long[] map(Range x) {
        return over(x).map();
    }

    /**
     * Describes the calls of {@code size} for each element of an array, to be given options and executed.
     *
     * @param x the inputs
     * @return the run
     */
    public static LongRun<long[], RuntimeException> over(int... x) {
        return Runs.ofLongs(new ArrayKernel(x));
    }

    /**
     * Describes the calls of {@code size} for each element of an array, to be given options and executed.
     *
     * @param x the inputs
     * @return the run
     */
    static LongRun<long[], RuntimeException> over(long... x) {
        return Runs.ofLongs(new ArrayKernel2(x));
    }

    /**
     * Describes the calls of {@code size} for each number of a range, to be given options and executed.
     *
     * @param x the inputs
     * @return the run
     */
    static LongRun<long[], RuntimeException> over(Range x) {
        return Runs.ofLongs(new RangeKernel2(Objects.requireNonNull(x, "x")));
    }

    /** The loop of {@code size} over an array. */
    @GeneratedCompanion
    private record ArrayKernel(int[] input) implements AlignedKernel<long[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        private ArrayKernel {
            Objects.requireNonNull(input, "x");
        }

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void loop(int from, int to, long[] results) throws ChunkFailure {
            int[] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Sizes.size(values[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public ArrayKernel slice(long from, int count) {
            return new ArrayKernel(Arrays.copyOfRange(input, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Sizes.size", input[(int) index]);
        }
    }

    /** The loop of {@code size} over an array. */
    @GeneratedCompanion
    private record ArrayKernel2(long[] input) implements AlignedKernel<long[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel2.class);

        private ArrayKernel2 {
            Objects.requireNonNull(input, "x");
        }

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void loop(int from, int to, long[] results) throws ChunkFailure {
            long[] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Sizes.size(values[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public ArrayKernel2 slice(long from, int count) {
            return new ArrayKernel2(Arrays.copyOfRange(input, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Sizes.size", input[(int) index]);
        }
    }

    /** The loop of {@code size} over a range. */
    @GeneratedCompanion
    private record RangeKernel2(Range input) implements Kernel<long[]> {
        @Override
        public long length() {
            return input.length();
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void apply(long from, long[] results, int at, int count) throws ChunkFailure {
            long first = input.from() + from;
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Sizes.size(first + done);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(done, failure);
            }
        }

        @Override
        public RangeKernel2 slice(long from, int count) {
            return new RangeKernel2(input.slice(from, count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Sizes.size", input.get(index));
        }
    }
}
