package io.parallelizable.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import java.io.Serializable;
import java.util.List;

/**
 * Pairs of {@code double} numbers, one of each array, as inputs of functions: {@code Parallel.of(x,
 * y).doubles(Math::hypot)}.
 */
public final class DoublePairs {
    private final Calls calls;

    /** What {@code Parallel.of(x, y)} gives. */
    public DoublePairs(double[] x, double[] y) {
        this.calls = Calls.zipped(OfDoubles.class, x, y);
    }

    /** The calls of a function with {@code boolean} results. */
    public <X extends Throwable> BooleanRun<boolean[], X> booleans(ToBoolean<X> function) {
        return calls.booleans(function);
    }

    /** The calls of a function with {@code int} results. */
    public <X extends Throwable> IntRun<int[], X> ints(ToInt<X> function) {
        return calls.ints(function);
    }

    /** The calls of a function with {@code long} results. */
    public <X extends Throwable> LongRun<long[], X> longs(ToLong<X> function) {
        return calls.longs(function);
    }

    /** The calls of a function with {@code double} results. */
    public <X extends Throwable> DoubleRun<double[], X> doubles(ToDouble<X> function) {
        return calls.doubles(function);
    }

    /** The calls of a function whose results are objects. */
    public <R, X extends Throwable> ObjectRun<R, List<R>, X> objects(ToObject<? extends R, X> function) {
        return calls.objects(function);
    }

    /** The calls of a function that returns nothing. */
    public <X extends Throwable> VoidRun<X> actions(Action<X> function) {
        return calls.actions(function);
    }

    /** A function with {@code boolean} results. */
    @FunctionalInterface
    public interface ToBoolean<X extends Throwable> extends Serializable {
        boolean apply(double x, double y) throws X;
    }

    /** A function with {@code int} results. */
    @FunctionalInterface
    public interface ToInt<X extends Throwable> extends Serializable {
        int apply(double x, double y) throws X;
    }

    /** A function with {@code long} results. */
    @FunctionalInterface
    public interface ToLong<X extends Throwable> extends Serializable {
        long apply(double x, double y) throws X;
    }

    /** A function with {@code double} results. */
    @FunctionalInterface
    public interface ToDouble<X extends Throwable> extends Serializable {
        double apply(double x, double y) throws X;
    }

    /** A function whose results are objects. */
    @FunctionalInterface
    public interface ToObject<R, X extends Throwable> extends Serializable {
        R apply(double x, double y) throws X;
    }

    /** A function that returns nothing. */
    @FunctionalInterface
    public interface Action<X extends Throwable> extends Serializable {
        void apply(double x, double y) throws X;
    }
}
