package io.parallelizable.companion;

import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the argument that is the same for a whole row of a grid to the place where the loop over the row reads it.
 *
 * <p>A loop reads it as a value, or from an array that holds it for each cell. For a short row the array is less work:
 * a value of a primitive type needs a new box for each row, and garbage is expensive in a grid with a million rows.
 */
@FunctionalInterface
interface RowInput {
    /** Writes it for a row, given its index. */
    void write(int index);

    /**
     * As a value.
     *
     * @param from the arguments of all rows
     * @param in the inputs of the loop
     * @param place which of them it is
     */
    static RowInput value(Object from, @Nullable Object[] in, int place) {
        return index -> in[place] = Arguments.element(from, index);
    }

    /**
     * In an array, which becomes the input of the loop.
     *
     * @param cells how many cells a row has
     */
    static RowInput array(Object from, @Nullable Object[] in, int place, int cells) {
        Object to = Array.newInstance(from.getClass().getComponentType(), cells);
        in[place] = to;
        if (from instanceof double[] doubles) {
            return index -> Arrays.fill((double[]) to, doubles[index]);
        } else if (from instanceof int[] ints) {
            return index -> Arrays.fill((int[]) to, ints[index]);
        } else if (from instanceof long[] longs) {
            return index -> Arrays.fill((long[]) to, longs[index]);
        } else if (from instanceof Object[] objects) {
            return index -> Arrays.fill((Object[]) to, objects[index]);
        }
        return index -> {
            for (int cell = 0; cell < cells; cell++) {
                System.arraycopy(from, index, to, cell, 1);
            }
        };
    }
}
