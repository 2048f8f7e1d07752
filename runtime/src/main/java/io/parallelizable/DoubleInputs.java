package io.parallelizable;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/**
 * Inputs that are {@code double} numbers, to be given a function: {@code Parallel.of(inputs).doubles(Math::sqrt)}
 * describes a run, as {@code over} of a companion does.
 *
 * <p>There is a method for each kind of result, since a lambda does not tell which it has.
 */
public interface DoubleInputs {
    /**
     * The calls of a function with {@code boolean} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    BooleanRun<boolean[], RuntimeException> booleans(DoublePredicate function);

    /**
     * The calls of a function with {@code int} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    IntRun<int[], RuntimeException> ints(DoubleToIntFunction function);

    /**
     * The calls of a function with {@code long} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    LongRun<long[], RuntimeException> longs(DoubleToLongFunction function);

    /**
     * The calls of a function with {@code double} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    DoubleRun<double[], RuntimeException> doubles(DoubleUnaryOperator function);

    /**
     * The calls of a function whose results are objects.
     *
     * @param function what is called for each input, by many threads at once
     * @param <R> the type of a result
     * @return the run
     */
    <R> ObjectRun<R, List<R>, RuntimeException> objects(DoubleFunction<? extends R> function);

    /**
     * The calls of a function that returns nothing.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    VoidRun<RuntimeException> actions(DoubleConsumer function);

    /**
     * These inputs for functions that take an object of the thread's own too.
     *
     * @param supplier makes one for each thread that takes part in an operation
     * @param <P> the type of such an object
     * @return these inputs, to be given the function
     */
    <P> PerThreadInputs<P, Double> perThread(Supplier<? extends P> supplier);
}
