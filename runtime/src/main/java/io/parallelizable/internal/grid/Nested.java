package io.parallelizable.internal.grid;

import io.parallelizable.internal.run.ListOutput;
import io.parallelizable.internal.run.Output;
import io.parallelizable.internal.run.Plan;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The results of a grid, with one level of arrays or of lists for each dimension.
 *
 * @param lists whether they are unmodifiable lists; else arrays
 * @param <O> the container of all results, such as {@code double[][]} or {@code List<List<List<String>>>}
 */
@SuppressWarnings("unchecked") // levels are told by their number
public record Nested<C, O>(int dimensions, boolean lists) implements Output.OfObjects<C, O> {
    @Override
    public O map(Plan<C> plan) {
        C[] rows = Rows.compute(plan);
        if (dimensions == 2) {
            return (O) plane(rows);
        }
        Size size = Rows.size(plan);
        Object[] planes = (Object[]) Array.newInstance(lists ? List.class : rows.getClass(), size.planes());
        Arrays.setAll(planes, i -> plane(Arrays.copyOfRange(rows, i * size.rows(), (i + 1) * size.rows())));
        return (O) (lists ? ListOutput.listOf(planes) : planes);
    }

    private Object plane(C[] rows) {
        return lists
                ? Arrays.stream(rows)
                        .map(row -> ListOutput.listOf((Object[]) row))
                        .toList()
                : rows;
    }

    @Override
    public void mapInto(Plan<C> plan, O results) {
        Size size = Rows.size(plan);
        List<Object> rows = new ArrayList<>();
        collect("results", results, dimensions, size, rows);
        if (!lists) {
            Class<C> container = ((GridKernel<C>) plan.kernel()).container();
            Rows.computeInto(plan, rows.toArray(Rows.<C>array(container, 0)));
            return;
        }
        C[] computed = Rows.compute(plan);
        for (int i = 0; i < computed.length; i++) {
            Collections.copy((List<Object>) rows.get(i), ListOutput.listOf((Object[]) computed[i]));
        }
    }

    /** The rows of a container of so many levels; refuses one in which something is missing or too short. */
    private void collect(String name, Object container, int level, Size size, List<Object> rows) {
        int needed = level == 3 ? size.planes() : level == 2 ? size.rows() : size.columns();
        int length = lists ? ((List<?>) container).size() : Array.getLength(container);
        if (length < needed) {
            String what = name + (lists ? ".size()" : ".length");
            throw new IllegalArgumentException(what + " is " + length + ", this run needs " + needed);
        }
        if (level == 1) {
            rows.add(container);
            return;
        }
        List<?> parts = lists ? (List<?>) container : Arrays.asList((Object[]) container);
        int i = 0;
        for (Object part : parts.subList(0, needed)) {
            String place = name + "[" + i++ + "]";
            collect(place, Objects.requireNonNull(part, place), level - 1, size, rows);
        }
    }

    @Override
    public O withoutNulls(O results) {
        return (O) withoutNulls(results, dimensions);
    }

    private Object withoutNulls(Object container, int level) {
        if (lists) {
            List<?> parts = (List<?>) container;
            return level == 1
                    ? ListOutput.listOf(Output.OfObjects.nonNull(parts.toArray()))
                    : parts.stream().map(part -> withoutNulls(part, level - 1)).toList();
        } else if (level == 1) {
            return Output.OfObjects.nonNull((Object[]) container);
        }
        Object[] parts = (Object[]) container;
        Arrays.setAll(parts, i -> withoutNulls(parts[i], level - 1));
        return parts;
    }
}
