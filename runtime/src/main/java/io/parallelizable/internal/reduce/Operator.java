package io.parallelizable.internal.reduce;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;

/** What an operator of the user's makes of results, each node being one. */
public abstract class Operator<C extends N, N> implements Fold<C, N> {
    private static final long serialVersionUID = 1L;

    private Operator() {}

    /** Sets a value to what it and a later one come to. */
    abstract void combine(N values, int at, int later);

    abstract Object operator();

    @Override
    public final String operation() {
        return "reduce";
    }

    @Override
    public final List<Object> functions() {
        return List.of(operator());
    }

    @Override
    public final void fold(C results, int from, int size, long index, N nodes, int at) throws FoldFailure {
        fold(results, from, size, index);
        System.arraycopy(results, from, nodes, at, 1);
    }

    /** Combines halves as soon as both are complete, without recursion: that takes several times as long. */
    private void fold(C results, int from, int size, long index) throws FoldFailure {
        int end = 2;
        try {
            for (; end <= size; end += 2) {
                for (int half = 1; (end & half) == 0; half *= 2) {
                    combine(results, from + end - 2 * half, from + end - half);
                }
            }
        } catch (Throwable cause) {
            throw new FoldFailure(index + end - 1, cause);
        }
    }

    @Override
    public final void combine(N nodes, int at, long size, long nextSize) {
        combine(nodes, at, at + 1);
    }

    public static final class OfInts extends Operator<int[], int[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // for those who run this elsewhere to decide
        private final IntBinaryOperator operator;

        public OfInts(IntBinaryOperator operator) {
            this.operator = operator;
        }

        @Override
        Object operator() {
            return operator;
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

    public static final class OfLongs extends Operator<long[], long[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // for those who run this elsewhere to decide
        private final LongBinaryOperator operator;

        public OfLongs(LongBinaryOperator operator) {
            this.operator = operator;
        }

        @Override
        Object operator() {
            return operator;
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

    public static final class OfDoubles extends Operator<double[], double[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // for those who run this elsewhere to decide
        private final DoubleBinaryOperator operator;

        public OfDoubles(DoubleBinaryOperator operator) {
            this.operator = operator;
        }

        @Override
        Object operator() {
            return operator;
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
     */
    public static final class OfObjects<E, R> extends Operator<E[], Object[]> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // for those who run this elsewhere to decide
        private final BinaryOperator<R> operator;

        public OfObjects(BinaryOperator<R> operator) {
            this.operator = operator;
        }

        @Override
        Object operator() {
            return operator;
        }

        @Override
        public Object[] allocate(int nodes) {
            return new Object[nodes];
        }

        @Override
        @SuppressWarnings("unchecked") // the kernel stores nothing but Rs
        void combine(Object[] values, int at, int later) {
            values[at] = operator.apply((R) values[at], (R) values[later]);
            values[later] = null;
        }
    }
}
