package io.parallelizable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * Inputs that are objects, to be given a function: {@code Parallel.of(inputs).ints(String::length)} describes a run, as
 * {@code over} of a companion does.
 *
 * <p>There is a method for each kind of result, since a lambda does not tell which it has.
 *
 * @param <T> the type of an input
 */
public interface ObjectInputs<T> {
    /**
     * The calls of a function with {@code boolean} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    BooleanRun<boolean[], RuntimeException> booleans(Predicate<? super T> function);

    /**
     * The calls of a function with {@code int} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    IntRun<int[], RuntimeException> ints(ToIntFunction<? super T> function);

    /**
     * The calls of a function with {@code long} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    LongRun<long[], RuntimeException> longs(ToLongFunction<? super T> function);

    /**
     * The calls of a function with {@code double} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    DoubleRun<double[], RuntimeException> doubles(ToDoubleFunction<? super T> function);

    /**
     * The calls of a function whose results are objects.
     *
     * @param function what is called for each input, by many threads at once
     * @param <R> the type of a result
     * @return the run
     */
    <R> ObjectRun<R, List<R>, RuntimeException> objects(Function<? super T, ? extends R> function);

    /**
     * The calls of a function that returns nothing.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    VoidRun<RuntimeException> actions(Consumer<? super T> function);

    /**
     * These inputs for functions that take an object of the thread's own too.
     *
     * @param supplier makes one for each thread that takes part in an operation
     * @param <P> the type of such an object
     * @return these inputs, to be given the function
     */
    <P> PerThreadInputs<P, T> perThread(Supplier<? extends P> supplier);
}
