package io.parallelizable.function;

import io.parallelizable.companion.Inputs;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.BaseStream;

/** Inputs of functions of an object: {@code Parallel.of(words).ints(String::length)}. */
public final class ObjectInputs<T> extends ObjectCalls<T> {
    private final Object[] inputs;

    private ObjectInputs(Object[] inputs) {
        super(Calls.each(OfObjects.class, inputs));
        this.inputs = inputs;
    }

    /**
     * What {@code Parallel.of(inputs)} gives.
     *
     * @throws IllegalArgumentException if the only input is a stream
     */
    public static <T> ObjectInputs<T> of(T[] inputs) {
        Objects.requireNonNull(inputs, "inputs");
        if (inputs.length == 1 && inputs[0] instanceof BaseStream) {
            throw new IllegalArgumentException("a stream would be one input: write Parallel.of(stream.toList()), or"
                    + " stream.toArray() where it is one of numbers");
        }
        return new ObjectInputs<>(inputs);
    }

    /** What {@code Parallel.of(inputs)} gives. */
    public static <T> ObjectInputs<T> of(Collection<? extends T> inputs) {
        return new ObjectInputs<>(Objects.requireNonNull(inputs, "inputs").toArray());
    }

    /** The inputs for which a function is true, in their order. */
    @SuppressWarnings("unchecked") // inputs are Ts
    public <X extends Throwable> List<T> filter(ToBoolean<? super T, X> function) throws X {
        boolean[] keep = booleans(function).map();
        return Inputs.filter((List<T>) Arrays.asList(inputs), keep);
    }

    /** These inputs for functions whose first argument is an object of the current thread, which the supplier makes. */
    public <P> ObjectPairs<P, T> perThread(Supplier<? extends P> supplier) {
        return ObjectPairs.perThread(supplier, inputs);
    }

    /** A function with {@code boolean} results. */
    @FunctionalInterface
    public interface ToBoolean<T, X extends Throwable> extends Serializable {
        boolean apply(T x) throws X;
    }

    /** A function with {@code int} results. */
    @FunctionalInterface
    public interface ToInt<T, X extends Throwable> extends Serializable {
        int apply(T x) throws X;
    }

    /** A function with {@code long} results. */
    @FunctionalInterface
    public interface ToLong<T, X extends Throwable> extends Serializable {
        long apply(T x) throws X;
    }

    /** A function with {@code double} results. */
    @FunctionalInterface
    public interface ToDouble<T, X extends Throwable> extends Serializable {
        double apply(T x) throws X;
    }

    /** A function whose results are objects. */
    @FunctionalInterface
    public interface ToObject<T, R, X extends Throwable> extends Serializable {
        R apply(T x) throws X;
    }

    /** A function that returns nothing. */
    @FunctionalInterface
    public interface Action<T, X extends Throwable> extends Serializable {
        void apply(T x) throws X;
    }
}
