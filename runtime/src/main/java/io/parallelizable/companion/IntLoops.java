package io.parallelizable.companion;

import io.parallelizable.IntRun;
import io.parallelizable.internal.run.KernelRuns;
import org.jspecify.annotations.Nullable;

/** The {@link Loops} of a method with {@code int} results. */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class IntLoops extends Loops<int[]> {
    /**
     * The loops around a method.
     *
     * @param method the class and the method, such as {@code Primes.testPrime}
     * @param parameters the names of the method's parameters
     */
    protected IntLoops(String method, String... parameters) {
        super(method, parameters);
    }

    @Override
    protected final int[] allocate(int count) {
        return new int[count];
    }

    /**
     * A run of a method with one parameter.
     *
     * @param input the inputs: an array, or what {@link Inputs} makes of others
     * @param <X> the declared exception
     * @return the run
     */
    public final <X extends Throwable> IntRun<int[], X> over(Object input) {
        return KernelRuns.ofInts(elements(input), KernelRuns.array());
    }

    /**
     * A run of a method with several parameters.
     *
     * @param swept which of them are swept
     * @param in the inputs of all parameters
     * @param <X> the declared exception
     * @return the run
     * @throws IllegalArgumentException if those that are swept differ in length
     */
    public final <X extends Throwable> IntRun<int[], X> over(int swept, @Nullable Object... in) {
        return KernelRuns.ofInts(elements(swept, in), KernelRuns.array());
    }

    /**
     * A run of independent trials.
     *
     * @param count how many
     * @param in the inputs of all parameters
     * @param <X> the declared exception
     * @return the run
     * @throws IllegalArgumentException if the number is negative
     */
    public final <X extends Throwable> IntRun<int[], X> times(long count, @Nullable Object... in) {
        return KernelRuns.ofInts(trials(count, in), KernelRuns.array());
    }

    /**
     * A run over every combination of two or three swept arguments.
     *
     * @param swept which parameters are swept
     * @param in the inputs of all parameters
     * @param <O> the container of results, with one level of arrays for each swept parameter
     * @param <X> the declared exception
     * @return the run
     */
    public final <O, X extends Throwable> IntRun<O, X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofInts(grid(swept, in), arrays(swept));
    }
}
