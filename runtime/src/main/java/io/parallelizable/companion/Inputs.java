package io.parallelizable.companion;

import io.parallelizable.Range;
import io.parallelizable.companion.Arguments.Numbers;
import io.parallelizable.internal.inputs.Unboxed;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What generated companions do to their inputs: copy them, check them, and pick some of them.
 *
 * <p>Choices of swept arguments that are no sum of parameters are here and not in {@link Loops}, whose subclasses would
 * inherit their names: a parameter that is called {@code range} has a constant of that name in its companion.
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public final class Inputs {
    /** No parameter is swept. */
    public static final int NONE = 0;

    /** The only parameter takes the numbers of a range; its input in a loop is the number of index 0. */
    public static final int RANGE = -1;

    /** Marks the choice of consecutive arguments, in the bits above 8 the first and below how many places they take. */
    static final int SPAN = 1 << 30;

    private Inputs() {}

    /**
     * A copy of a collection, in its iteration order.
     *
     * @return an unmodifiable and serializable list
     */
    public static <T extends @Nullable Object> List<T> copy(Collection<? extends T> inputs) {
        return Collections.unmodifiableList(new ArrayList<>(inputs));
    }

    /**
     * A copy of a collection as an array, in its iteration order.
     *
     * <p>A null among boxed values of a primitive type fails at its element with a {@link NullPointerException}, as
     * unboxing it in a loop would.
     *
     * @param component the class of an element; the primitive one for boxed values that are to be unboxed
     */
    public static Object array(Collection<? extends @Nullable Object> inputs, Class<?> component) {
        return component.isPrimitive()
                ? Unboxed.of(inputs, component)
                : inputs.toArray((Object[]) Array.newInstance(component, 0));
    }

    /**
     * The numbers of a range for a method that takes an {@code int}.
     *
     * @throws IllegalArgumentException if the range is not empty and a number in it is not an int
     */
    public static Object ints(Range inputs) {
        boolean fits = inputs.from() >= Integer.MIN_VALUE && inputs.to() - 1 <= Integer.MAX_VALUE;
        if (inputs.length() > 0 && !fits) {
            throw new IllegalArgumentException("the method takes an int, and " + inputs + " goes beyond it");
        }
        return new Numbers(inputs, true);
    }

    /**
     * The input for a parameter marked {@code @PerThread}, whose objects a supplier makes.
     *
     * @throws NullPointerException with the parameter's name if the supplier is null
     */
    public static Object perThread(Supplier<?> supplier, String name) {
        return new Arguments.PerThread(Objects.requireNonNull(supplier, name));
    }

    /** The inputs that a filter keeps, in their order. */
    public static <A> A filter(A inputs, boolean[] keep) {
        Object kept = Array.newInstance(inputs.getClass().getComponentType(), count(keep));
        int at = 0;
        for (int from = 0; from < keep.length; from++) {
            int to = from;
            while (to < keep.length && keep[to]) {
                to++;
            }
            // Whole stretches, since this array may be of any primitive type.
            System.arraycopy(inputs, from, kept, at, to - from);
            at += to - from;
            from = to;
        }
        return sameType(kept);
    }

    /** The inputs that a filter keeps, in their order. */
    public static <T extends @Nullable Object> List<T> filter(List<? extends T> inputs, boolean[] keep) {
        List<T> kept = new ArrayList<>(count(keep));
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                kept.add(inputs.get(i));
            }
        }
        return Collections.unmodifiableList(kept);
    }

    /** The numbers of a range that a filter keeps, in their order. */
    public static int[] filterInts(Range inputs, boolean[] keep) {
        int[] kept = new int[count(keep)];
        int at = 0;
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                kept[at++] = (int) inputs.get(i);
            }
        }
        return kept;
    }

    /** The numbers of a range that a filter keeps, in their order. */
    public static long[] filterLongs(Range inputs, boolean[] keep) {
        long[] kept = new long[count(keep)];
        int at = 0;
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                kept[at++] = inputs.get(i);
            }
        }
        return kept;
    }

    private static int count(boolean[] keep) {
        int count = 0;
        for (boolean kept : keep) {
            count += kept ? 1 : 0;
        }
        return count;
    }

    @SuppressWarnings("unchecked") // made from the class of an A
    private static <A> A sameType(Object array) {
        return (A) array;
    }
}
