package io.parallelizable.companion;

import io.parallelizable.BooleanRun;
import io.parallelizable.internal.run.KernelRuns;
import org.jspecify.annotations.Nullable;

/** The {@link Loops} of a method with {@code boolean} results. */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class BooleanLoops extends Loops<boolean[]> {
    /**
     * The loops around a method.
     *
     * @param method the class and the method, such as {@code Primes.testPrime}
     * @param parameters the names of the method's parameters
     */
    protected BooleanLoops(String method, String... parameters) {
        super(method, parameters);
    }

    @Override
    protected final boolean[] allocate(int count) {
        return new boolean[count];
    }

    /**
     * A run of a method with one parameter.
     *
     * @param input the inputs: an array, or what {@link Inputs} makes of others
     * @param <X> the declared exception
     * @return the run
     */
    public final <X extends Throwable> BooleanRun<boolean[], X> over(Object input) {
        return KernelRuns.ofBooleans(elements(input), KernelRuns.array());
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
    public final <X extends Throwable> BooleanRun<boolean[], X> over(int swept, @Nullable Object... in) {
        return KernelRuns.ofBooleans(elements(swept, in), KernelRuns.array());
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
    public final <X extends Throwable> BooleanRun<boolean[], X> times(long count, @Nullable Object... in) {
        return KernelRuns.ofBooleans(trials(count, in), KernelRuns.array());
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
    public final <O, X extends Throwable> BooleanRun<O, X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofBooleans(grid(swept, in), arrays(swept));
    }
}
