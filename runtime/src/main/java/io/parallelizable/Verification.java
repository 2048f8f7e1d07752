package io.parallelizable;

import io.parallelizable.internal.text.Literals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@link Run#verify}: whether a run gave the same results on several threads as on one.
 *
 * <p>Equal results prove nothing for other inputs, or for another execution: by luck, no two calls may have met.
 * Different results prove that the method is not safe to run in parallel, or depends on more than its arguments.
 *
 * @param function the name of the method
 * @param length how many elements the run has
 * @param threads the largest number of threads that took part
 * @param passes how often each element was executed in parallel, at least; 0 for a run of no elements
 * @param difference the first element that differs; empty if none does
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public record Verification(String function, long length, int threads, int passes, Optional<Difference> difference) {
    /**
     * An element with two results.
     *
     * @param index its index in the run, from 0; in a grid the cells are counted row by row
     * @param call the call as one would type it, such as {@code Primes.testPrime(91)}
     * @param serial the result in the plain loop, boxed if it is primitive, or what was thrown
     * @param parallel the result on several threads, or what was thrown
     * @param repeatable whether a further serial call, by itself, gave the same as in the plain loop
     * @param hazards what the compiler saw in the method, such as {@code At Counter.java:12 the compiler saw:
     *     [Parallelizable.StaticState] next(int) changes the static field Counter.last…}; empty if it saw nothing, or
     *     did not check
     */
    public record Difference(
            long index,
            String call,
            @Nullable Object serial,
            @Nullable Object parallel,
            boolean repeatable,
            List<String> hazards) {
        /**
         * {@return the element and its results, such as {@code element 7, Counter.next(7): 8 serially, 11 in parallel}}
         */
        @Override
        public String toString() {
            return "element " + index + ", " + call + ": " + text(serial) + " serially, " + text(parallel)
                    + " in parallel";
        }

        private static String text(@Nullable Object result) {
            return result instanceof Throwable failure ? "throws " + Literals.of(failure) : Literals.of(result);
        }
    }

    /** {@return whether no element differs} */
    public boolean isSame() {
        return difference.isEmpty();
    }

    /**
     * {@return what was found, and what it means, such as {@code the same serially and on 8 threads: 1000 elements of
     * Primes.testPrime, in 20 passes, which is no proof}}
     */
    @Override
    public String toString() {
        if (length == 0) {
            return "the run is empty: " + function + " was not called, so nothing could differ";
        }
        String elements = length + (length == 1 ? " element of " : " elements of ") + function;
        return difference
                .map(found -> "not the same serially and on " + threads + " threads: " + elements + "\n" + found + "\n"
                        + advice(found))
                .orElse("the same serially and on " + threads + " threads: " + elements + ", in "
                        + (passes == 1 ? "1 pass" : passes + " passes") + ", which is no proof");
    }

    private static String advice(Difference found) {
        String general = found.repeatable
                ? "The calls get in each other's way: do they share something that they change?"
                : "Another serial call did not give the same either: the method depends on more than its arguments,"
                        + " changes them, or its results have no equals().";
        return found.hazards.stream().map(hazard -> "\n" + hazard).collect(Collectors.joining("", general, ""));
    }
}
