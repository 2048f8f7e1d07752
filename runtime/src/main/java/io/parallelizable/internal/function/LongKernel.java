package io.parallelizable.internal.function;

import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A kernel of a function of a {@code long}, over an array. There is a loop for each kind of result.
 *
 * @param <O> the container of results
 */
abstract class LongKernel<O extends @Nullable Object> extends FunctionKernel<O> implements AlignedKernel<O> {
    private static final long serialVersionUID = 1L;

    final long[] input;

    LongKernel(long[] input, Object function) {
        super(input, function);
        this.input = input;
    }

    /** The same function over other inputs; no override names its own class, which a copy of it is not. */
    abstract LongKernel<O> over(long[] other);

    @Override
    public final long length() {
        return input.length;
    }

    @Override
    final Object input(long index) {
        return input[(int) index];
    }

    @Override
    public final LongKernel<O> slice(long from, int count) {
        return over(Arrays.copyOfRange(input, (int) from, (int) from + count));
    }

    /** With {@code boolean} results. */
    static final class ToBooleans extends LongKernel<boolean[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongPredicate function;

        ToBooleans(long[] input, LongPredicate function) {
            super(input, function);
            this.function = function;
        }

        @Override
        LongKernel<boolean[]> over(long[] other) {
            return new ToBooleans(other, function);
        }

        @Override
        public boolean[] allocate(int count) {
            return new boolean[count];
        }

        @Override
        public void loop(int from, int to, boolean[] results) throws ChunkFailure {
            long[] values = input;
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = function.test(values[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }

    /** With {@code int} results. */
    static final class ToInts extends LongKernel<int[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongToIntFunction function;

        ToInts(long[] input, LongToIntFunction function) {
            super(input, function);
            this.function = function;
        }

        @Override
        LongKernel<int[]> over(long[] other) {
            return new ToInts(other, function);
        }

        @Override
        public int[] allocate(int count) {
            return new int[count];
        }

        @Override
        public void loop(int from, int to, int[] results) throws ChunkFailure {
            long[] values = input;
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = function.applyAsInt(values[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }

    /** With {@code long} results. */
    static final class ToLongs extends LongKernel<long[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongUnaryOperator function;

        ToLongs(long[] input, LongUnaryOperator function) {
            super(input, function);
            this.function = function;
        }

        @Override
        LongKernel<long[]> over(long[] other) {
            return new ToLongs(other, function);
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void loop(int from, int to, long[] results) throws ChunkFailure {
            long[] values = input;
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = function.applyAsLong(values[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }

    /** With {@code double} results. */
    static final class ToDoubles extends LongKernel<double[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongToDoubleFunction function;

        ToDoubles(long[] input, LongToDoubleFunction function) {
            super(input, function);
            this.function = function;
        }

        @Override
        LongKernel<double[]> over(long[] other) {
            return new ToDoubles(other, function);
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void loop(int from, int to, double[] results) throws ChunkFailure {
            long[] values = input;
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = function.applyAsDouble(values[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }

    /** With results that are objects. */
    static final class ToObjects extends LongKernel<Object[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongFunction<?> function;

        ToObjects(long[] input, LongFunction<?> function) {
            super(input, function);
            this.function = function;
        }

        @Override
        LongKernel<Object[]> over(long[] other) {
            return new ToObjects(other, function);
        }

        @Override
        public Object[] allocate(int count) {
            return new Object[count];
        }

        @Override
        public void loop(int from, int to, Object[] results) throws ChunkFailure {
            long[] values = input;
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = function.apply(values[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }

    /** With no results. */
    static final class ToNothing extends LongKernel<@Nullable Void> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongConsumer function;

        ToNothing(long[] input, LongConsumer function) {
            super(input, function);
            this.function = function;
        }

        @Override
        LongKernel<@Nullable Void> over(long[] other) {
            return new ToNothing(other, function);
        }

        @Override
        public @Nullable Void allocate(int count) {
            return null;
        }

        @Override
        public void loop(int from, int to, @Nullable Void results) throws ChunkFailure {
            long[] values = input;
            int i = from;
            try {
                for (; i < to; i++) {
                    function.accept(values[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
