package io.parallelizable.internal.reduce;

import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;

/**
 * What an operator of the user's makes of results, each node being one.
 *
 * @param <C> the kernel's container of results
 */
public abstract class Operator<C> implements Fold<C, C> {
    private static final long serialVersionUID = 1L;

    private Operator() {}

    /** Sets a value to what it and a later one come to. */
    abstract void combine(C values, int at, int later);

    @Override
    public final void fold(C results, int from, int size, long index, C nodes, int at) throws FoldFailure {
        fold(results, from, size, index);
        System.arraycopy(results, from, nodes, at, 1);
    }

    private void fold(C results, int from, int size, long index) throws FoldFailure {
        if (size > 1) {
            int half = size / 2;
            fold(results, from, half, index);
            fold(results, from + half, half, index + half);
            try {
                combine(results, from, from + half);
            } catch (Throwable cause) {
                throw new FoldFailure(index + size - 1, cause);
            }
        }
    }

    @Override
    public final void combine(C nodes, int at, long size, long nextSize) {
        combine(nodes, at, at + 1);
    }

    /** On ints. */
    public static final class OfInts extends Operator<int[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // for those who run this elsewhere to decide
        private final IntBinaryOperator operator;

        /**
         * A fold with an operator.
         *
         * @param operator an associative function
         */
        public OfInts(IntBinaryOperator operator) {
            this.operator = operator;
        }

        @Override
        public int[] allocate(int nodes) {
            return new int[nodes];
        }

        @Override
        void combine(int[] values, int at, int later) {
            values[at] = operator.applyAsInt(values[at], values[later]);
        }
    }

    /** On longs. */
    public static final class OfLongs extends Operator<long[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // for those who run this elsewhere to decide
        private final LongBinaryOperator operator;

        /**
         * A fold with an operator.
         *
         * @param operator an associative function
         */
        public OfLongs(LongBinaryOperator operator) {
            this.operator = operator;
        }

        @Override
        public long[] allocate(int nodes) {
            return new long[nodes];
        }

        @Override
        void combine(long[] values, int at, int later) {
            values[at] = operator.applyAsLong(values[at], values[later]);
        }
    }

    /** On doubles. */
    public static final class OfDoubles extends Operator<double[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // for those who run this elsewhere to decide
        private final DoubleBinaryOperator operator;

        /**
         * A fold with an operator.
         *
         * @param operator an associative function
         */
        public OfDoubles(DoubleBinaryOperator operator) {
            this.operator = operator;
        }

        @Override
        public double[] allocate(int nodes) {
            return new double[nodes];
        }

        @Override
        void combine(double[] values, int at, int later) {
            values[at] = operator.applyAsDouble(values[at], values[later]);
        }
    }

    /**
     * On references.
     *
     * @param <E> what the kernel's array is declared to hold; in truth all results are Rs
     * @param <R> the method's result type
     */
    public static final class OfObjects<E, R> extends Operator<E[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // for those who run this elsewhere to decide
        private final BinaryOperator<R> operator;

        /**
         * A fold with an operator.
         *
         * @param operator an associative function
         */
        public OfObjects(BinaryOperator<R> operator) {
            this.operator = operator;
        }

        @Override
        @SuppressWarnings("unchecked") // erased: an array of E is any array of references here
        public E[] allocate(int nodes) {
            return (E[]) new Object[nodes];
        }

        @Override
        @SuppressWarnings("unchecked") // the kernel stores nothing but Rs
        void combine(E[] values, int at, int later) {
            values[at] = (E) operator.apply((R) values[at], (R) values[later]);
            values[later] = null;
        }
    }
}
