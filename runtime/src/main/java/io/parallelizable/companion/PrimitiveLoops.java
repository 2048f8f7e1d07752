package io.parallelizable.companion;

import io.parallelizable.Run;
import io.parallelizable.internal.run.KernelRuns;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Loops} of a method with results of another primitive type.
 *
 * @param <O> the container of results: {@code byte[]}, {@code short[]}, {@code char[]} or {@code float[]}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class PrimitiveLoops<O> extends Loops<O> {
    private final Class<O> container;

    /**
     * The loops around a method.
     *
     * @param container the class of the container
     * @param method the class and the method, such as {@code Primes.testPrime}
     * @param parameters the names of the method's parameters
     */
    protected PrimitiveLoops(Class<O> container, String method, String... parameters) {
        super(method, parameters);
        this.container = container;
    }

    @Override
    protected final O allocate(int count) {
        return container.cast(Array.newInstance(container.getComponentType(), count));
    }

    /**
     * A run of a method with one parameter.
     *
     * @param input the inputs: an array, or what {@link Inputs} makes of others
     * @param <X> the declared exception
     * @return the run
     */
    public final <X extends Throwable> Run<O, X> over(Object input) {
        return KernelRuns.ofPrimitives(elements(input), KernelRuns.array());
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
    public final <X extends Throwable> Run<O, X> over(int swept, @Nullable Object... in) {
        return KernelRuns.ofPrimitives(elements(swept, in), KernelRuns.array());
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
    public final <X extends Throwable> Run<O, X> times(long count, @Nullable Object... in) {
        return KernelRuns.ofPrimitives(trials(count, in), KernelRuns.array());
    }

    /**
     * A run over every combination of two or three swept arguments.
     *
     * @param swept which parameters are swept
     * @param in the inputs of all parameters
     * @param <G> the container of results, with one level of arrays for each swept parameter
     * @param <X> the declared exception
     * @return the run
     */
    public final <G, X extends Throwable> Run<G, X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofPrimitives(grid(swept, in), arrays(swept));
    }
}
