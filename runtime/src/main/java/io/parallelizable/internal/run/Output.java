package io.parallelizable.internal.run;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a user gets the results of a run: as what the kernel stores, or in something around it. */
public interface Output<C extends @Nullable Object, O extends @Nullable Object> {
    O map(Plan<C> plan);

    void mapInto(Plan<C> plan, O results);

    /** How many indices find a result: 1, or 2 or 3 for a grid. */
    default int dimensions() {
        return 1;
    }

    /**
     * The results that are not null, in their order, of a container that is not to be used any more; all of them if
     * they are primitive.
     */
    default O withoutNulls(O results) {
        return results;
    }

    /** The elements of an array, which is used up, that are not null, in their order. */
    static <R> R[] nonNull(R[] results) {
        int kept = 0;
        for (R result : results) {
            if (result != null) {
                results[kept++] = result;
            }
        }
        return Arrays.copyOf(results, kept);
    }
}
