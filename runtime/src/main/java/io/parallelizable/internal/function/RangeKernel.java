package io.parallelizable.internal.function;

import io.parallelizable.Range;
import io.parallelizable.kernel.ChunkFailure;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A kernel of a function of a {@code long}, over a range. There is a loop for each kind of result.
 *
 * @param <O> the container of results
 */
abstract class RangeKernel<O extends @Nullable Object> extends FunctionKernel<O> {
    private static final long serialVersionUID = 1L;

    final Range input;

    RangeKernel(Range input, Object function) {
        super(input, function);
        this.input = input;
    }

    /** The same function over other inputs; no override names its own class, which a copy of it is not. */
    abstract RangeKernel<O> over(Range other);

    @Override
    public final long length() {
        return input.length();
    }

    @Override
    final Object input(long index) {
        return input.get(index);
    }

    @Override
    public final RangeKernel<O> slice(long from, int count) {
        return over(input.slice(from, count));
    }

    /** With {@code boolean} results. */
    static final class ToBooleans extends RangeKernel<boolean[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongPredicate function;

        ToBooleans(Range input, LongPredicate function) {
            super(input, function);
            this.function = function;
        }

        @Override
        RangeKernel<boolean[]> over(Range other) {
            return new ToBooleans(other, function);
        }

        @Override
        public boolean[] allocate(int count) {
            return new boolean[count];
        }

        @Override
        public void apply(long from, boolean[] results, int at, int count) throws ChunkFailure {
            long first = input.from() + from;
            int k = 0;
            try {
                for (; k < count; k++) {
                    results[at + k] = function.test(first + k);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }

    /** With {@code int} results. */
    static final class ToInts extends RangeKernel<int[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongToIntFunction function;

        ToInts(Range input, LongToIntFunction function) {
            super(input, function);
            this.function = function;
        }

        @Override
        RangeKernel<int[]> over(Range other) {
            return new ToInts(other, function);
        }

        @Override
        public int[] allocate(int count) {
            return new int[count];
        }

        @Override
        public void apply(long from, int[] results, int at, int count) throws ChunkFailure {
            long first = input.from() + from;
            int k = 0;
            try {
                for (; k < count; k++) {
                    results[at + k] = function.applyAsInt(first + k);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }

    /** With {@code long} results. */
    static final class ToLongs extends RangeKernel<long[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongUnaryOperator function;

        ToLongs(Range input, LongUnaryOperator function) {
            super(input, function);
            this.function = function;
        }

        @Override
        RangeKernel<long[]> over(Range other) {
            return new ToLongs(other, function);
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void apply(long from, long[] results, int at, int count) throws ChunkFailure {
            long first = input.from() + from;
            int k = 0;
            try {
                for (; k < count; k++) {
                    results[at + k] = function.applyAsLong(first + k);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }

    /** With {@code double} results. */
    static final class ToDoubles extends RangeKernel<double[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongToDoubleFunction function;

        ToDoubles(Range input, LongToDoubleFunction function) {
            super(input, function);
            this.function = function;
        }

        @Override
        RangeKernel<double[]> over(Range other) {
            return new ToDoubles(other, function);
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void apply(long from, double[] results, int at, int count) throws ChunkFailure {
            long first = input.from() + from;
            int k = 0;
            try {
                for (; k < count; k++) {
                    results[at + k] = function.applyAsDouble(first + k);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }

    /** With results that are objects. */
    static final class ToObjects extends RangeKernel<Object[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongFunction<?> function;

        ToObjects(Range input, LongFunction<?> function) {
            super(input, function);
            this.function = function;
        }

        @Override
        RangeKernel<Object[]> over(Range other) {
            return new ToObjects(other, function);
        }

        @Override
        public Object[] allocate(int count) {
            return new Object[count];
        }

        @Override
        public void apply(long from, Object[] results, int at, int count) throws ChunkFailure {
            long first = input.from() + from;
            int k = 0;
            try {
                for (; k < count; k++) {
                    results[at + k] = function.apply(first + k);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }

    /** With no results. */
    static final class ToNothing extends RangeKernel<@Nullable Void> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final LongConsumer function;

        ToNothing(Range input, LongConsumer function) {
            super(input, function);
            this.function = function;
        }

        @Override
        RangeKernel<@Nullable Void> over(Range other) {
            return new ToNothing(other, function);
        }

        @Override
        public @Nullable Void allocate(int count) {
            return null;
        }

        @Override
        public void apply(long from, @Nullable Void results, int at, int count) throws ChunkFailure {
            long first = input.from() + from;
            int k = 0;
            try {
                for (; k < count; k++) {
                    function.accept(first + k);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }
}
