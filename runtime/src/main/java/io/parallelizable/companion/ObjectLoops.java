package io.parallelizable.companion;

import io.parallelizable.ObjectRun;
import io.parallelizable.internal.run.KernelRuns;
import io.parallelizable.internal.run.ListOutput;
import java.lang.reflect.Array;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Loops} of a method whose results are objects.
 *
 * <p>They come in arrays, or in unmodifiable lists for inputs in collections and wherever no array can be made.
 *
 * @param <E> what the arrays of results hold: the method's result type, or {@link Object} where no array of it can be
 *     made
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class ObjectLoops<E extends @Nullable Object> extends Loops<E[]> {
    private final Class<?> component;

    /** The loops around a method. */
    protected ObjectLoops(Class<?> component, String method, String... parameters) {
        super(method, parameters);
        this.component = component;
    }

    @Override
    @SuppressWarnings("unchecked") // an array of Es
    protected final E[] allocate(int count) {
        return (E[]) Array.newInstance(component, count);
    }

    @Override
    public final <X extends Throwable> ObjectRun<E, E[], X> over(Object input) {
        return KernelRuns.ofObjects(elements(input), KernelRuns.array());
    }

    @Override
    public final <X extends Throwable> ObjectRun<E, E[], X> over(int swept, @Nullable Object... in) {
        return KernelRuns.ofObjects(elements(swept, in), KernelRuns.array());
    }

    @Override
    public final <X extends Throwable> ObjectRun<E, E[], X> times(long count, @Nullable Object... in) {
        return KernelRuns.ofObjects(trials(count, in), KernelRuns.array());
    }

    @Override
    public final <O, X extends Throwable> ObjectRun<E, O, X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofObjects(grid(swept, in), arrays(swept, in));
    }

    /** A run of a method with one parameter, whose results come in a list. */
    public final <R, X extends Throwable> ObjectRun<R, List<R>, X> listOver(Object input) {
        return KernelRuns.ofObjects(elements(input), new ListOutput<>());
    }

    /** A run of a method with several parameters, whose results come in a list. */
    public final <R, X extends Throwable> ObjectRun<R, List<R>, X> listOver(int swept, @Nullable Object... in) {
        return KernelRuns.ofObjects(elements(swept, in), new ListOutput<>());
    }

    /** A run of independent trials, whose results come in a list. */
    public final <R, X extends Throwable> ObjectRun<R, List<R>, X> listTimes(long count, @Nullable Object... in) {
        return KernelRuns.ofObjects(trials(count, in), new ListOutput<>());
    }

    /**
     * A run over every combination of two or three swept arguments, whose results come in lists of lists.
     *
     * @param <O> the container of results, with one level of lists for each swept parameter
     */
    public final <R, O, X extends Throwable> ObjectRun<R, O, X> listOverGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofObjects(grid(swept, in), lists(swept, in));
    }

    /** The results of {@code mapNonNull}, in a type that tells static analysis that none is null. */
    @SuppressWarnings("unchecked") // of the same class, less an annotation
    public static <O> O withoutNull(Object results) {
        return (O) results;
    }
}
