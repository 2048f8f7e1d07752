package io.parallelizable.companion;

import io.parallelizable.VoidRun;
import io.parallelizable.internal.run.KernelRuns;
import org.jspecify.annotations.Nullable;

/** The {@link Loops} of a method that returns nothing. */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class VoidLoops extends Loops<@Nullable Void> {
    /**
     * The loops around a method.
     *
     * @param method the class and the method, such as {@code Primes.testPrime}
     * @param parameters the names of the method's parameters
     */
    protected VoidLoops(String method, String... parameters) {
        super(method, parameters);
    }

    @Override
    protected final @Nullable Void allocate(int count) {
        return null;
    }

    /**
     * A run of a method with one parameter.
     *
     * @param input the inputs: an array, or what {@link Inputs} makes of others
     * @param <X> the declared exception
     * @return the run
     */
    public final <X extends Throwable> VoidRun<X> over(Object input) {
        return KernelRuns.ofVoid(elements(input));
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
    public final <X extends Throwable> VoidRun<X> over(int swept, @Nullable Object... in) {
        return KernelRuns.ofVoid(elements(swept, in));
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
    public final <X extends Throwable> VoidRun<X> times(long count, @Nullable Object... in) {
        return KernelRuns.ofVoid(trials(count, in));
    }

    /**
     * A run over every combination of two or three swept arguments.
     *
     * @param swept which parameters are swept
     * @param in the inputs of all parameters
     * @param <X> the declared exception
     * @return the run
     */
    public final <X extends Throwable> VoidRun<X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofVoid(grid(swept, in));
    }
}
