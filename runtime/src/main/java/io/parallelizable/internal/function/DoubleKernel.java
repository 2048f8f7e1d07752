package io.parallelizable.internal.function;

import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Arrays;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A kernel of a function of a {@code double}, over an array. There is a loop for each kind of result.
 *
 * @param <O> the container of results
 */
abstract class DoubleKernel<O extends @Nullable Object> extends FunctionKernel<O> implements AlignedKernel<O> {
    private static final long serialVersionUID = 1L;

    final double[] input;

    DoubleKernel(double[] input, Object function) {
        super(input, function);
        this.input = input;
    }

    /** The same function over other inputs; no override names its own class, which a copy of it is not. */
    abstract DoubleKernel<O> over(double[] other);

    @Override
    public final long length() {
        return input.length;
    }

    @Override
    final Object input(long index) {
        return input[(int) index];
    }

    @Override
    public final DoubleKernel<O> slice(long from, int count) {
        return over(Arrays.copyOfRange(input, (int) from, (int) from + count));
    }

    /** With {@code boolean} results. */
    static final class ToBooleans extends DoubleKernel<boolean[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final DoublePredicate function;

        ToBooleans(double[] input, DoublePredicate function) {
            super(input, function);
            this.function = function;
        }

        @Override
        DoubleKernel<boolean[]> over(double[] other) {
            return new ToBooleans(other, function);
        }

        @Override
        public boolean[] allocate(int count) {
            return new boolean[count];
        }

        @Override
        public void loop(int from, int to, boolean[] results) throws ChunkFailure {
            double[] values = input;
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
    static final class ToInts extends DoubleKernel<int[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final DoubleToIntFunction function;

        ToInts(double[] input, DoubleToIntFunction function) {
            super(input, function);
            this.function = function;
        }

        @Override
        DoubleKernel<int[]> over(double[] other) {
            return new ToInts(other, function);
        }

        @Override
        public int[] allocate(int count) {
            return new int[count];
        }

        @Override
        public void loop(int from, int to, int[] results) throws ChunkFailure {
            double[] values = input;
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
    static final class ToLongs extends DoubleKernel<long[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final DoubleToLongFunction function;

        ToLongs(double[] input, DoubleToLongFunction function) {
            super(input, function);
            this.function = function;
        }

        @Override
        DoubleKernel<long[]> over(double[] other) {
            return new ToLongs(other, function);
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void loop(int from, int to, long[] results) throws ChunkFailure {
            double[] values = input;
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
    static final class ToDoubles extends DoubleKernel<double[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final DoubleUnaryOperator function;

        ToDoubles(double[] input, DoubleUnaryOperator function) {
            super(input, function);
            this.function = function;
        }

        @Override
        DoubleKernel<double[]> over(double[] other) {
            return new ToDoubles(other, function);
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void loop(int from, int to, double[] results) throws ChunkFailure {
            double[] values = input;
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
    static final class ToObjects extends DoubleKernel<Object[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final DoubleFunction<?> function;

        ToObjects(double[] input, DoubleFunction<?> function) {
            super(input, function);
            this.function = function;
        }

        @Override
        DoubleKernel<Object[]> over(double[] other) {
            return new ToObjects(other, function);
        }

        @Override
        public Object[] allocate(int count) {
            return new Object[count];
        }

        @Override
        public void loop(int from, int to, Object[] results) throws ChunkFailure {
            double[] values = input;
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
    static final class ToNothing extends DoubleKernel<@Nullable Void> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final DoubleConsumer function;

        ToNothing(double[] input, DoubleConsumer function) {
            super(input, function);
            this.function = function;
        }

        @Override
        DoubleKernel<@Nullable Void> over(double[] other) {
            return new ToNothing(other, function);
        }

        @Override
        public @Nullable Void allocate(int count) {
            return null;
        }

        @Override
        public void loop(int from, int to, @Nullable Void results) throws ChunkFailure {
            double[] values = input;
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
