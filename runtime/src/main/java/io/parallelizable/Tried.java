package io.parallelizable;

import io.parallelizable.internal.results.FailedPlaces;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run that went on after failures: the results, and which elements have none.
 *
 * <p>The indices of all failed elements are kept, and the calls and exceptions of the 10,000 lowest ones: with its
 * stack trace an exception takes a kilobyte or two.
 *
 * @param <O> the container of all results
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public final class Tried<O extends @Nullable Object, X extends Throwable> {
    private final O results;
    private final int dimensions;
    private final long length;
    private final long[] failedIndices;
    private final List<Failure> failures;

    /**
     * The failure of one element.
     *
     * @param index the element's index, from 0; in a grid the cells are counted row by row
     * @param call the call as one would type it, such as {@code Primes.testPrime(-7)}; long values are shortened, and
     *     where to write the calls down takes longer than a second, further ones are {@code Primes.testPrime(...)}
     * @param exception what the call threw
     */
    public record Failure(long index, String call, Throwable exception) {}

    /**
     * Made by the runtime.
     *
     * @param results the results
     * @param dimensions 1, or 2 or 3 for a grid
     * @param length how many elements there are
     * @param failedIndices the indices of those that have failed, ascending
     * @param failures the failures with the lowest indices, ascending
     */
    public Tried(O results, int dimensions, long length, long[] failedIndices, List<Failure> failures) {
        this.results = results;
        this.dimensions = dimensions;
        this.length = length;
        this.failedIndices = failedIndices.clone();
        this.failures = List.copyOf(failures);
    }

    /**
     * {@return the results in order, in the container that {@link Run#map} would have returned if nothing had failed}
     * Where an element has failed, a {@code double} or {@code float} is NaN; another number is 0, a {@code boolean}
     * false, and a reference null.
     */
    public O results() {
        return results;
    }

    /**
     * {@return the results in order, in a new container, with a value of your choice where an element has failed}
     *
     * @param fallback the value: for a primitive result one of its type, such as {@code -1} for an {@code int}
     * @throws IllegalArgumentException if an element has failed and the container holds no such values
     */
    public O results(@Nullable Object fallback) {
        return FailedPlaces.replace(results, dimensions, failedIndices, fallback);
    }

    /**
     * {@return the results of the elements that have not failed, in the order of their inputs, in a new container}
     *
     * <p>Indices are those of the results that remain: index i no longer belongs to input i once a failed element
     * before it has been left out. In a grid each row is without its own failed cells.
     */
    public O succeeded() {
        return FailedPlaces.remove(results, dimensions, failedIndices);
    }

    /** {@return whether no element has failed} */
    public boolean isComplete() {
        return failedIndices.length == 0;
    }

    /** {@return the indices of all failed elements, ascending; a new array} */
    public long[] failedIndices() {
        return failedIndices.clone();
    }

    /**
     * {@return the failures with the lowest indices, all of them up to 10,000: an unmodifiable list, by ascending
     * index}
     */
    public List<Failure> failures() {
        return failures;
    }

    /**
     * {@return the results, if no element has failed}
     *
     * @throws X the exception of the lowest failing element: the very one that {@link Run#map} would have thrown, with
     *     a {@link FailedElement}
     */
    public O orThrow() throws X {
        if (!isComplete()) {
            throw Tried.<X>asDeclared(failures.get(0).exception());
        }
        return results;
    }

    @SuppressWarnings("unchecked") // erased: the method has thrown it
    private static <X extends Throwable> X asDeclared(Throwable exception) {
        return (X) Objects.requireNonNull(exception);
    }

    /**
     * {@return a summary in one line, such as {@code 3 of 1000 failed: IllegalArgumentException at 7, 12, 19; first:
     * Primes.testPrime(-7)}}
     */
    @Override
    public String toString() {
        return isComplete()
                ? "all " + length + " succeeded"
                : failedIndices.length + " of " + length + " failed: "
                        + FailureSummary.of(failures, failedIndices.length);
    }
}
