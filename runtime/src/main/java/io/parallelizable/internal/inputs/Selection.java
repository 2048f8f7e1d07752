package io.parallelizable.internal.inputs;

import io.parallelizable.Range;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Those of some inputs that a filter keeps, in their order. */
public final class Selection {
    private Selection() {}

    /** The kept elements of an array, in a new one of the same type. */
    public static <A> A ofArray(A inputs, boolean[] keep) {
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

    /** The kept elements of a list, in a new unmodifiable one. */
    public static <T> List<T> ofList(List<? extends T> inputs, boolean[] keep) {
        List<T> kept = new ArrayList<>(count(keep));
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                kept.add(inputs.get(i));
            }
        }
        return Collections.unmodifiableList(kept);
    }

    public static int[] ofInts(Range inputs, boolean[] keep) {
        int[] kept = new int[count(keep)];
        int at = 0;
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                kept[at++] = (int) inputs.get(i);
            }
        }
        return kept;
    }

    public static long[] ofLongs(Range inputs, boolean[] keep) {
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
