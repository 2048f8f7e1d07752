package io.parallelizable.internal.function;

import io.parallelizable.companion.Inputs;
import io.parallelizable.kernel.ChunkFailure;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A kernel of a function of an object, over an array or a list. There is a loop for each kind of result.
 *
 * @param <T> the type of an input
 * @param <O> the container of results
 */
abstract class ObjectKernel<T, O extends @Nullable Object> extends FunctionKernel<O> {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // what is sent elsewhere needs serializable inputs
    final List<T> input;

    ObjectKernel(List<T> input, Object function) {
        super(input, function);
        this.input = input;
    }

    /** The same function over other inputs; no override names its own class, which a copy of it is not. */
    abstract ObjectKernel<T, O> over(List<T> other);

    @Override
    public final long length() {
        return input.size();
    }

    @Override
    final @Nullable Object input(long index) {
        return input.get((int) index);
    }

    @Override
    public final ObjectKernel<T, O> slice(long from, int count) {
        return over(Inputs.copy(input.subList((int) from, (int) from + count)));
    }

    /** With {@code boolean} results. */
    static final class ToBooleans<T> extends ObjectKernel<T, boolean[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final Predicate<? super T> function;

        ToBooleans(List<T> input, Predicate<? super T> function) {
            super(input, function);
            this.function = function;
        }

        @Override
        ObjectKernel<T, boolean[]> over(List<T> other) {
            return new ToBooleans<>(other, function);
        }

        @Override
        public boolean[] allocate(int count) {
            return new boolean[count];
        }

        @Override
        public void apply(long from, boolean[] results, int at, int count) throws ChunkFailure {
            List<T> values = input;
            int k = 0;
            try {
                for (; k < count; k++) {
                    results[at + k] = function.test(values.get((int) from + k));
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }

    /** With {@code int} results. */
    static final class ToInts<T> extends ObjectKernel<T, int[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final ToIntFunction<? super T> function;

        ToInts(List<T> input, ToIntFunction<? super T> function) {
            super(input, function);
            this.function = function;
        }

        @Override
        ObjectKernel<T, int[]> over(List<T> other) {
            return new ToInts<>(other, function);
        }

        @Override
        public int[] allocate(int count) {
            return new int[count];
        }

        @Override
        public void apply(long from, int[] results, int at, int count) throws ChunkFailure {
            List<T> values = input;
            int k = 0;
            try {
                for (; k < count; k++) {
                    results[at + k] = function.applyAsInt(values.get((int) from + k));
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }

    /** With {@code long} results. */
    static final class ToLongs<T> extends ObjectKernel<T, long[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final ToLongFunction<? super T> function;

        ToLongs(List<T> input, ToLongFunction<? super T> function) {
            super(input, function);
            this.function = function;
        }

        @Override
        ObjectKernel<T, long[]> over(List<T> other) {
            return new ToLongs<>(other, function);
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void apply(long from, long[] results, int at, int count) throws ChunkFailure {
            List<T> values = input;
            int k = 0;
            try {
                for (; k < count; k++) {
                    results[at + k] = function.applyAsLong(values.get((int) from + k));
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }

    /** With {@code double} results. */
    static final class ToDoubles<T> extends ObjectKernel<T, double[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final ToDoubleFunction<? super T> function;

        ToDoubles(List<T> input, ToDoubleFunction<? super T> function) {
            super(input, function);
            this.function = function;
        }

        @Override
        ObjectKernel<T, double[]> over(List<T> other) {
            return new ToDoubles<>(other, function);
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void apply(long from, double[] results, int at, int count) throws ChunkFailure {
            List<T> values = input;
            int k = 0;
            try {
                for (; k < count; k++) {
                    results[at + k] = function.applyAsDouble(values.get((int) from + k));
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }

    /** With results that are objects. */
    static final class ToObjects<T> extends ObjectKernel<T, Object[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final Function<? super T, ?> function;

        ToObjects(List<T> input, Function<? super T, ?> function) {
            super(input, function);
            this.function = function;
        }

        @Override
        ObjectKernel<T, Object[]> over(List<T> other) {
            return new ToObjects<>(other, function);
        }

        @Override
        public Object[] allocate(int count) {
            return new Object[count];
        }

        @Override
        public void apply(long from, Object[] results, int at, int count) throws ChunkFailure {
            List<T> values = input;
            int k = 0;
            try {
                for (; k < count; k++) {
                    results[at + k] = function.apply(values.get((int) from + k));
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }

    /** With no results. */
    static final class ToNothing<T> extends ObjectKernel<T, @Nullable Void> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // what is sent elsewhere needs a serializable function
        private final Consumer<? super T> function;

        ToNothing(List<T> input, Consumer<? super T> function) {
            super(input, function);
            this.function = function;
        }

        @Override
        ObjectKernel<T, @Nullable Void> over(List<T> other) {
            return new ToNothing<>(other, function);
        }

        @Override
        public @Nullable Void allocate(int count) {
            return null;
        }

        @Override
        public void apply(long from, @Nullable Void results, int at, int count) throws ChunkFailure {
            List<T> values = input;
            int k = 0;
            try {
                for (; k < count; k++) {
                    function.accept(values.get((int) from + k));
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(k, failure);
            }
        }
    }
}
