package io.parallelizable;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToLongBiFunction;

/**
 * Inputs to be given a function that takes an object of the thread's own before each of them:
 * {@code Parallel.of(starts).perThread(Solver::new).doubles(Solver::root)}.
 *
 * <p>When an object is made, who uses it, and when it is closed is as for an argument marked {@link PerThread}. Numbers
 * are boxed, which is little beside what such an object is worth.
 *
 * @param <P> the type of what each thread has of its own
 * @param <T> the type of an input, boxed if it is primitive
 */
public interface PerThreadInputs<P, T> {
    /**
     * The calls of a function with {@code boolean} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    BooleanRun<boolean[], RuntimeException> booleans(BiPredicate<? super P, ? super T> function);

    /**
     * The calls of a function with {@code int} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    IntRun<int[], RuntimeException> ints(ToIntBiFunction<? super P, ? super T> function);

    /**
     * The calls of a function with {@code long} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    LongRun<long[], RuntimeException> longs(ToLongBiFunction<? super P, ? super T> function);

    /**
     * The calls of a function with {@code double} results.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    DoubleRun<double[], RuntimeException> doubles(ToDoubleBiFunction<? super P, ? super T> function);

    /**
     * The calls of a function whose results are objects.
     *
     * @param function what is called for each input, by many threads at once
     * @param <R> the type of a result
     * @return the run
     */
    <R> ObjectRun<R, List<R>, RuntimeException> objects(BiFunction<? super P, ? super T, ? extends R> function);

    /**
     * The calls of a function that returns nothing.
     *
     * @param function what is called for each input, by many threads at once
     * @return the run
     */
    VoidRun<RuntimeException> actions(BiConsumer<? super P, ? super T> function);
}
