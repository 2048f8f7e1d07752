package io.parallelizable.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Pairs of objects, one of each array or collection, as inputs of functions: {@code Parallel.of(names,
 * ages).objects(Person::new)}.
 */
public final class ObjectPairs<T, U> {
    private final Calls calls;

    private ObjectPairs(Calls calls) {
        this.calls = calls;
    }

    /** What {@code Parallel.of(x, y)} gives. */
    public ObjectPairs(T[] x, U[] y) {
        this(Calls.zipped(OfObjects.class, x, y));
    }

    /** What {@code Parallel.of(x, y)} gives. */
    public ObjectPairs(Collection<? extends T> x, Collection<? extends U> y) {
        this(Calls.zipped(
                OfObjects.class,
                Objects.requireNonNull(x, "x").toArray(),
                Objects.requireNonNull(y, "y").toArray()));
    }

    /** Inputs, each with a {@code perThread} object before it. */
    static <T, U> ObjectPairs<T, U> perThread(Supplier<? extends T> supplier, Object inputs) {
        return new ObjectPairs<>(Calls.perThread(supplier, inputs));
    }

    /** The calls of a function with {@code boolean} results. */
    public <X extends Throwable> BooleanRun<boolean[], X> booleans(ToBoolean<? super T, ? super U, X> function) {
        return calls.booleans(function);
    }

    /** The calls of a function with {@code int} results. */
    public <X extends Throwable> IntRun<int[], X> ints(ToInt<? super T, ? super U, X> function) {
        return calls.ints(function);
    }

    /** The calls of a function with {@code long} results. */
    public <X extends Throwable> LongRun<long[], X> longs(ToLong<? super T, ? super U, X> function) {
        return calls.longs(function);
    }

    /** The calls of a function with {@code double} results. */
    public <X extends Throwable> DoubleRun<double[], X> doubles(ToDouble<? super T, ? super U, X> function) {
        return calls.doubles(function);
    }

    /** The calls of a function whose results are objects. */
    public <R, X extends Throwable> ObjectRun<R, List<R>, X> objects(
            ToObject<? super T, ? super U, ? extends R, X> function) {
        return calls.objects(function);
    }

    /** The calls of a function that returns nothing. */
    public <X extends Throwable> VoidRun<X> actions(Action<? super T, ? super U, X> function) {
        return calls.actions(function);
    }

    /** A function with {@code boolean} results. */
    @FunctionalInterface
    public interface ToBoolean<T, U, X extends Throwable> extends Serializable {
        boolean apply(T x, U y) throws X;
    }

    /** A function with {@code int} results. */
    @FunctionalInterface
    public interface ToInt<T, U, X extends Throwable> extends Serializable {
        int apply(T x, U y) throws X;
    }

    /** A function with {@code long} results. */
    @FunctionalInterface
    public interface ToLong<T, U, X extends Throwable> extends Serializable {
        long apply(T x, U y) throws X;
    }

    /** A function with {@code double} results. */
    @FunctionalInterface
    public interface ToDouble<T, U, X extends Throwable> extends Serializable {
        double apply(T x, U y) throws X;
    }

    /** A function whose results are objects. */
    @FunctionalInterface
    public interface ToObject<T, U, R, X extends Throwable> extends Serializable {
        R apply(T x, U y) throws X;
    }

    /** A function that returns nothing. */
    @FunctionalInterface
    public interface Action<T, U, X extends Throwable> extends Serializable {
        void apply(T x, U y) throws X;
    }
}
