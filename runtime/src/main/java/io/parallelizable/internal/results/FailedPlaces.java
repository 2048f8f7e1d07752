package io.parallelizable.internal.results;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What results have where elements have failed: in an array or a list, or in arrays of arrays or lists of lists for a
 * grid, whose cells are counted row by row.
 */
public final class FailedPlaces {
    private final int dimensions;
    private final long[] failed;

    /** The elements of the rows that have been visited. */
    private long visited;

    /** How many of the failed elements they contain. */
    private int found;

    private FailedPlaces(int dimensions, long[] failed) {
        this.dimensions = dimensions;
        this.failed = failed;
    }

    /**
     * Results that tell where there is none, as far as their type can: a {@code double} or {@code float} is NaN there.
     *
     * @param dimensions 1, or 2 or 3 for a grid
     */
    public static void mark(@Nullable Object results, int dimensions, long[] failed) {
        if (results != null && failed.length > 0 && isFloating(results.getClass(), dimensions)) {
            new FailedPlaces(dimensions, failed).walk(results, 1, (row, places) -> {
                for (int place : places) {
                    Array.setFloat(row, place, Float.NaN);
                }
                return row;
            });
        }
    }

    private static boolean isFloating(Class<?> container, int dimensions) {
        Class<?> element = container;
        for (int depth = 0; depth < dimensions && element != null; depth++) {
            element = element.getComponentType();
        }
        return element == double.class || element == float.class;
    }

    /**
     * Results with a value where there is none.
     *
     * @throws IllegalArgumentException if the container holds no such values
     */
    public static <O extends @Nullable Object> O replace(
            O results, int dimensions, long[] failed, @Nullable Object value) {
        return new FailedPlaces(dimensions, failed).of(results, (row, places) -> {
            Object copy = row instanceof List<?> list ? new ArrayList<Object>(list) : copyOf(row, Array.getLength(row));
            for (int place : places) {
                set(copy, place, value);
            }
            return copy instanceof List<?> list ? Collections.unmodifiableList(list) : copy;
        });
    }

    /**
     * Results without those that there are not.
     *
     * @param dimensions 1, or 2 or 3 for a grid, each of whose rows is shortened
     */
    public static <O extends @Nullable Object> O remove(O results, int dimensions, long[] failed) {
        return new FailedPlaces(dimensions, failed).of(results, FailedPlaces::without);
    }

    @SuppressWarnings("unchecked") // the same type of container
    private <O extends @Nullable Object> O of(O results, BiFunction<Object, int[], Object> row) {
        return results == null ? results : (O) walk(results, 1, row);
    }

    private Object walk(Object container, int depth, BiFunction<Object, int[], Object> row) {
        if (depth == dimensions) {
            return row.apply(container, places(container));
        } else if (container instanceof List<?> list) {
            return list.stream().map(each -> walk(each, depth + 1, row)).toList();
        }
        Object[] rows = ((Object[]) container).clone();
        Arrays.setAll(rows, i -> walk(rows[i], depth + 1, row));
        return rows;
    }

    /** Where in a row, the next one in turn, elements have failed. */
    private int[] places(Object row) {
        long first = visited;
        visited += row instanceof List<?> list ? list.size() : Array.getLength(row);
        int from = found;
        while (found < failed.length && failed[found] < visited) {
            found++;
        }
        return Arrays.stream(failed, from, found)
                .mapToInt(index -> (int) (index - first))
                .toArray();
    }

    private static Object without(Object row, int[] places) {
        Object array = row instanceof List<?> list ? list.toArray() : row;
        int length = Array.getLength(array);
        Object kept = Array.newInstance(array.getClass().getComponentType(), length - places.length);
        int from = 0;
        for (int k = 0; k <= places.length; k++) {
            int to = k < places.length ? places[k] : length;
            System.arraycopy(array, from, kept, from - k, to - from);
            from = to + 1;
        }
        return row instanceof List<?> ? Collections.unmodifiableList(Arrays.asList((Object[]) kept)) : kept;
    }

    private static Object copyOf(Object array, int length) {
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return copy;
    }

    @SuppressWarnings("unchecked") // the list is a new one, of the user's type
    private static void set(Object row, int place, @Nullable Object value) {
        if (row instanceof List<?> list) {
            ((List<@Nullable Object>) list).set(place, value);
            return;
        }
        try {
            Array.set(row, place, value);
        } catch (IllegalArgumentException | NullPointerException another) {
            throw new IllegalArgumentException(
                    "fallback must be a " + row.getClass().getComponentType().getTypeName() + ", it is "
                            + (value == null ? "null" : "a " + value.getClass().getTypeName()),
                    another);
        }
    }
}
