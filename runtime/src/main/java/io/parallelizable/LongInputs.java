package io.parallelizable;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;

/**
 * Inputs that are {@code long} numbers, to be given a function: {@code Parallel.of(inputs).ints(Collatz::steps)}
 * describes a run, as {@code over} of a companion does.
 *
 * <p>There is a method for each kind of result, since a lambda does not tell which it has.
 */
public interface LongInputs {
    /**
     * The calls of a function with {@code boolean} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    BooleanRun<boolean[], RuntimeException> booleans(LongPredicate function);

    /**
     * The calls of a function with {@code int} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    IntRun<int[], RuntimeException> ints(LongToIntFunction function);

    /**
     * The calls of a function with {@code long} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    LongRun<long[], RuntimeException> longs(LongUnaryOperator function);

    /**
     * The calls of a function with {@code double} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    DoubleRun<double[], RuntimeException> doubles(LongToDoubleFunction function);

    /**
     * The calls of a function whose results are objects.
     *
     * @param function what is called for each input, by many threads at once
     * @param <R> the type of a result
     * @return the run
     */
    <R> ObjectRun<R, List<R>, RuntimeException> objects(LongFunction<? extends R> function);

    /**
     * The calls of a function that returns nothing.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    VoidRun<RuntimeException> actions(LongConsumer function);

    /**
     * These inputs for functions that take an object of the thread's own too.
     *
     * @param supplier makes one for each thread that takes part in an operation
     * @param <P> the type of such an object
     * @return these inputs, to be given the function
     */
    <P> PerThreadInputs<P, Long> perThread(Supplier<? extends P> supplier);
}
