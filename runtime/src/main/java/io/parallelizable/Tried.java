package io.parallelizable;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run that went on after failures: the results, and which elements have none.
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
    private final long length;
    private final long[] failedIndices;
    private final List<Failure> failures;

    /**
     * The failure of one element.
     *
     * @param index the element's index, from 0; in a grid the cells are counted row by row
     * @param call the call as one would type it, such as {@code Primes.testPrime(-7)}; long values are shortened
     * @param exception what the call threw
     */
    public record Failure(long index, String call, Throwable exception) {}

    /**
     * Made by the runtime.
     *
     * @param results the results
     * @param length how many elements there are
     * @param failedIndices the indices of those that have failed, ascending
     * @param failures the failures with the lowest indices, ascending
     */
    public Tried(O results, long length, long[] failedIndices, List<Failure> failures) {
        this.results = results;
        this.length = length;
        this.failedIndices = failedIndices.clone();
        this.failures = List.copyOf(failures);
    }

    /**
     * The results in order; 0, false or null where an element has failed.
     *
     * @return the container that {@link Run#map} would have returned if nothing had failed
     */
    public O results() {
        return results;
    }

    /**
     * Whether no element has failed.
     *
     * @return whether every element has its result
     */
    public boolean isComplete() {
        return failedIndices.length == 0;
    }

    /**
     * Which elements have failed.
     *
     * @return the indices of all of them, ascending; a new array
     */
    public long[] failedIndices() {
        return failedIndices.clone();
    }

    /**
     * The failures with the lowest indices: all of them up to 10,000.
     *
     * @return an unmodifiable list, by ascending index
     */
    public List<Failure> failures() {
        return failures;
    }

    /**
     * The results, if every element has one.
     *
     * @return the results
     * @throws X the exception of the lowest failing element, if the method throws one: the very one that
     *     {@link Run#map} would have thrown, with a {@link FailedElement}
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
     * A summary, such as {@code 3 of 1000 failed: IllegalArgumentException at 7, 12, 19; first: Primes.testPrime(-7)}.
     *
     * @return one line
     */
    @Override
    public String toString() {
        return isComplete()
                ? "all " + length + " succeeded"
                : failedIndices.length + " of " + length + " failed: "
                        + FailureSummary.of(failures, failedIndices.length);
    }
}
