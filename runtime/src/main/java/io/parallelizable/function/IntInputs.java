package io.parallelizable.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import io.parallelizable.companion.Inputs;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Inputs of functions of an {@code int}: {@code Parallel.of(x).ints(Math::abs)}. */
public final class IntInputs {
    private final Calls calls;
    private final int[] inputs;

    /** What {@code Parallel.of(inputs)} gives. */
    public IntInputs(int[] inputs) {
        this.inputs = Objects.requireNonNull(inputs, "inputs");
        this.calls = Calls.each(OfInts.class, inputs);
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

    /** The inputs for which a function is true, in their order. */
    public <X extends Throwable> int[] filter(ToBoolean<X> function) throws X {
        boolean[] keep = booleans(function).map();
        return Inputs.filter(inputs, keep);
    }

    /** These inputs for functions whose first argument is an object of the current thread, which the supplier makes. */
    public <P> ObjectPairs<P, Integer> perThread(Supplier<? extends P> supplier) {
        return ObjectPairs.perThread(supplier, inputs);
    }

    /** A function with {@code boolean} results. */
    @FunctionalInterface
    public interface ToBoolean<X extends Throwable> extends Serializable {
        boolean apply(int x) throws X;
    }

    /** A function with {@code int} results. */
    @FunctionalInterface
    public interface ToInt<X extends Throwable> extends Serializable {
        int apply(int x) throws X;
    }

    /** A function with {@code long} results. */
    @FunctionalInterface
    public interface ToLong<X extends Throwable> extends Serializable {
        long apply(int x) throws X;
    }

    /** A function with {@code double} results. */
    @FunctionalInterface
    public interface ToDouble<X extends Throwable> extends Serializable {
        double apply(int x) throws X;
    }

    /** A function whose results are objects. */
    @FunctionalInterface
    public interface ToObject<R, X extends Throwable> extends Serializable {
        R apply(int x) throws X;
    }

    /** A function that returns nothing. */
    @FunctionalInterface
    public interface Action<X extends Throwable> extends Serializable {
        void apply(int x) throws X;
    }
}
