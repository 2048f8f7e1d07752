package com.acme;

import io.parallelizable.LongRun;
import io.parallelizable.Range;
import io.parallelizable.engine.Calls;
import io.parallelizable.engine.CompanionOf;
import io.parallelizable.engine.Cutoff;
import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.Runs;
import io.parallelizable.engine.StripFailure;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Sizes#size(int)}, {@link Sizes#size(long)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Left out for a collection, since several methods would have the same signature: {@code size(int)},
 * {@code size(long)}.
 *
 * <p>Left out for a range, since several methods would have the same signature: {@code size(int)}.
 *
 * <p>Made from {@code Sizes} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Sizes")
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
            return ArrayKernel.loop(x);
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
            return ArrayKernel2.loop(x);
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
    public static LongRun<RuntimeException> over(int... x) {
        return Runs.ofLongs(new ArrayKernel(Objects.requireNonNull(x, "x")));
    }

    /**
     * Describes the calls of {@code size} for each element of an array, to be given options and executed.
     *
     * @param x the inputs
     * @return the run
     */
    static LongRun<RuntimeException> over(long... x) {
        return Runs.ofLongs(new ArrayKernel2(Objects.requireNonNull(x, "x")));
    }

    /**
     * Describes the calls of {@code size} for each number of a range, to be given options and executed.
     *
     * @param x the inputs
     * @return the run
     */
    static LongRun<RuntimeException> over(Range x) {
        return Runs.ofLongs(new RangeKernel2(Objects.requireNonNull(x, "x")));
    }

    /** The loop of {@code size} over an array. */
    private record ArrayKernel(int[] input) implements Kernel<long[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void apply(long from, long[] results, int at, int count) throws StripFailure {
            // One index for both arrays is what the JIT vectorises best.
            if (from == at) {
                loop(input, results, at, at + count);
                return;
            }
            int[] values = input;
            int first = (int) from;
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Sizes.size(values[first + done]);
                }
            } catch (Throwable failure) {
                throw new StripFailure(done, failure);
            }
        }

        @Override
        public Kernel<long[]> slice(long from, int count) {
            return new ArrayKernel(Arrays.copyOfRange(input, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Sizes.size", input[(int) index]);
        }

        /** The plain loop, for so few elements that anything else would be felt. */
        static long[] loop(int[] input) {
            long[] results = new long[input.length];
            try {
                loop(input, results, 0, input.length);
            } catch (StripFailure failure) {
                throw Runs.<RuntimeException>failure(new ArrayKernel(input), failure);
            }
            return results;
        }

        /** Each result at the index of its input. */
        private static void loop(int[] input, long[] results, int from, int to) throws StripFailure {
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Sizes.size(input[index]);
                }
            } catch (Throwable failure) {
                throw new StripFailure(index - from, failure);
            }
        }
    }

    /** The loop of {@code size} over an array. */
    private record ArrayKernel2(long[] input) implements Kernel<long[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel2.class);

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void apply(long from, long[] results, int at, int count) throws StripFailure {
            // One index for both arrays is what the JIT vectorises best.
            if (from == at) {
                loop(input, results, at, at + count);
                return;
            }
            long[] values = input;
            int first = (int) from;
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Sizes.size(values[first + done]);
                }
            } catch (Throwable failure) {
                throw new StripFailure(done, failure);
            }
        }

        @Override
        public Kernel<long[]> slice(long from, int count) {
            return new ArrayKernel2(Arrays.copyOfRange(input, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Sizes.size", input[(int) index]);
        }

        /** The plain loop, for so few elements that anything else would be felt. */
        static long[] loop(long[] input) {
            long[] results = new long[input.length];
            try {
                loop(input, results, 0, input.length);
            } catch (StripFailure failure) {
                throw Runs.<RuntimeException>failure(new ArrayKernel2(input), failure);
            }
            return results;
        }

        /** Each result at the index of its input. */
        private static void loop(long[] input, long[] results, int from, int to) throws StripFailure {
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Sizes.size(input[index]);
                }
            } catch (Throwable failure) {
                throw new StripFailure(index - from, failure);
            }
        }
    }

    /** The loop of {@code size} over a range. */
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
        public void apply(long from, long[] results, int at, int count) throws StripFailure {
            long first = input.from() + from;
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Sizes.size(first + done);
                }
            } catch (Throwable failure) {
                throw new StripFailure(done, failure);
            }
        }

        @Override
        public Kernel<long[]> slice(long from, int count) {
            return new RangeKernel2(input.slice(from, count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Sizes.size", input.get(index));
        }
    }
}
