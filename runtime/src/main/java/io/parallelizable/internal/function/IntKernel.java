package io.parallelizable.internal.function;

import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A kernel of a function of an {@code int}, over an array. There is a loop for each kind of result.
 *
 * @param <O> the container of results
 */
abstract class IntKernel<O extends @Nullable Object> extends FunctionKernel<O> implements AlignedKernel<O> {
    private static final long serialVersionUID = 1L;

    final int[] input;

    IntKernel(int[] input, Object function) {
        super(input, function);
        this.input = input;
    }

    /** The same function over other inputs; no override names its own class, which a copy of it is not. */
    abstract IntKernel<O> over(int[] other);

    @Override
    public final long length() {
        return input.length;
    }

    @Override
    final Object input(long index) {
        return input[(int) index];
    }

    @Override
    public final IntKernel<O> slice(long from, int count) {
        return over(Arrays.copyOfRange(input, (int) from, (int) from + count));
    }

    /** With {@code boolean} results. */
    static final class ToBooleans extends IntKernel<boolean[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final IntPredicate function;

        ToBooleans(int[] input, IntPredicate function) {
            super(input, function);
            this.function = function;
        }

        @Override
        IntKernel<boolean[]> over(int[] other) {
            return new ToBooleans(other, function);
        }

        @Override
        public boolean[] allocate(int count) {
            return new boolean[count];
        }

        @Override
        public void loop(int from, int to, boolean[] results) throws ChunkFailure {
            int[] values = input;
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
    static final class ToInts extends IntKernel<int[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final IntUnaryOperator function;

        ToInts(int[] input, IntUnaryOperator function) {
            super(input, function);
            this.function = function;
        }

        @Override
        IntKernel<int[]> over(int[] other) {
            return new ToInts(other, function);
        }

        @Override
        public int[] allocate(int count) {
            return new int[count];
        }

        @Override
        public void loop(int from, int to, int[] results) throws ChunkFailure {
            int[] values = input;
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
    static final class ToLongs extends IntKernel<long[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final IntToLongFunction function;

        ToLongs(int[] input, IntToLongFunction function) {
            super(input, function);
            this.function = function;
        }

        @Override
        IntKernel<long[]> over(int[] other) {
            return new ToLongs(other, function);
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void loop(int from, int to, long[] results) throws ChunkFailure {
            int[] values = input;
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
    static final class ToDoubles extends IntKernel<double[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final IntToDoubleFunction function;

        ToDoubles(int[] input, IntToDoubleFunction function) {
            super(input, function);
            this.function = function;
        }

        @Override
        IntKernel<double[]> over(int[] other) {
            return new ToDoubles(other, function);
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void loop(int from, int to, double[] results) throws ChunkFailure {
            int[] values = input;
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
    static final class ToObjects extends IntKernel<Object[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final IntFunction<?> function;

        ToObjects(int[] input, IntFunction<?> function) {
            super(input, function);
            this.function = function;
        }

        @Override
        IntKernel<Object[]> over(int[] other) {
            return new ToObjects(other, function);
        }

        @Override
        public Object[] allocate(int count) {
            return new Object[count];
        }

        @Override
        public void loop(int from, int to, Object[] results) throws ChunkFailure {
            int[] values = input;
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
    static final class ToNothing extends IntKernel<@Nullable Void> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final IntConsumer function;

        ToNothing(int[] input, IntConsumer function) {
            super(input, function);
            this.function = function;
        }

        @Override
        IntKernel<@Nullable Void> over(int[] other) {
            return new ToNothing(other, function);
        }

        @Override
        public @Nullable Void allocate(int count) {
            return null;
        }

        @Override
        public void loop(int from, int to, @Nullable Void results) throws ChunkFailure {
            int[] values = input;
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
