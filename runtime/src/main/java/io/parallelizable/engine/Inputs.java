package io.parallelizable.engine;

import io.parallelizable.Range;
import io.parallelizable.internal.run.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What generated companions do to their inputs: copy them, check them, and pick some of them. */
public final class Inputs {
    private Inputs() {}

    /**
     * A copy of a collection, in its iteration order.
     *
     * @param inputs the elements, of which some may be null
     * @param <T> their type
     * @return an unmodifiable and serializable list
     */
    public static <T> List<T> copy(Collection<? extends T> inputs) {
        return Collections.unmodifiableList(new ArrayList<>(inputs));
    }

    /**
     * The given range, whose numbers a method with an {@code int} argument is to be called with.
     *
     * @param inputs the numbers
     * @return {@code inputs}
     * @throws IllegalArgumentException if the range is not empty and a number in it is not an int
     */
    public static Range ints(Range inputs) {
        boolean fits = inputs.from() >= Integer.MIN_VALUE && inputs.to() - 1 <= Integer.MAX_VALUE;
        if (inputs.length() > 0 && !fits) {
            throw new IllegalArgumentException("the method takes an int, and " + inputs + " goes beyond it");
        }
        return inputs;
    }

    /**
     * The inputs that a filter keeps, in their order.
     *
     * @param inputs an array
     * @param keep for each index whether to keep that input
     * @param <A> the array's type
     * @return a new array of the same type
     */
    public static <A> A filter(A inputs, boolean[] keep) {
        return Selection.ofArray(inputs, keep);
    }

    /**
     * The inputs that a filter keeps, in their order.
     *
     * @param inputs a list
     * @param keep for each index whether to keep that input
     * @param <T> the type of an input
     * @return a new unmodifiable list
     */
    public static <T> List<T> filter(List<? extends T> inputs, boolean[] keep) {
        return Selection.ofList(inputs, keep);
    }

    /**
     * The numbers of a range that a filter keeps, in their order.
     *
     * @param inputs a range of ints
     * @param keep for each index whether to keep that number
     * @return a new array
     */
    public static int[] filterInts(Range inputs, boolean[] keep) {
        return Selection.ofInts(inputs, keep);
    }

    /**
     * The numbers of a range that a filter keeps, in their order.
     *
     * @param inputs a range
     * @param keep for each index whether to keep that number
     * @return a new array
     */
    public static long[] filterLongs(Range inputs, boolean[] keep) {
        return Selection.ofLongs(inputs, keep);
    }
}
