package io.parallelizable.internal.grid;

import io.parallelizable.internal.execution.InputKernel;
import io.parallelizable.internal.run.Capacity;
import io.parallelizable.internal.run.ListOutput;
import io.parallelizable.internal.run.Output;
import io.parallelizable.internal.run.Plan;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The results of a grid, with one level of arrays or of lists for each dimension.
 *
 * @param lists whether they are unmodifiable lists; else arrays
 * @param <O> the container of all results, such as {@code double[][]} or {@code List<List<List<String>>>}
 */
@SuppressWarnings("unchecked") // the number of levels decides
public record Nested<C, O>(int dimensions, boolean lists) implements Output<C, O> {
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
        Object[] rows = rows(results, size);
        if (!lists && !InputKernel.reads(plan.kernel(), results)) {
            C[] into = Rows.array(((GridKernel<C>) plan.kernel()).container(), (int) size.allRows());
            System.arraycopy(rows, 0, into, 0, into.length);
            Rows.computeInto(plan, into);
            return;
        }
        C[] computed = Rows.compute(plan);
        for (int i = 0; i < computed.length; i++) {
            copy(computed[i], rows[i], size.columns());
        }
    }

    private void copy(Object from, Object to, int count) {
        if (lists) {
            Collections.copy((List<Object>) to, ListOutput.listOf((Object[]) from));
        } else {
            System.arraycopy(from, 0, to, 0, count);
        }
    }

    /** At least the rows of a container; refuses one in which something is missing or too short. */
    private Object[] rows(O results, Size size) {
        if (dimensions == 2) {
            return parts(() -> "results", results, size.rows(), size.columns());
        }
        Object[] planes = parts(() -> "results", results, size.planes(), size.rows());
        Object[] rows = new Object[Capacity.forAll(size.allRows())];
        for (int i = 0; i < size.planes(); i++) {
            int plane = i;
            Object[] ofPlane = parts(() -> "results[" + plane + "]", planes[i], size.rows(), size.columns());
            System.arraycopy(ofPlane, 0, rows, i * size.rows(), size.rows());
        }
        return rows;
    }

    /** The rows or planes in a container, of which the first so many have room enough each. */
    private Object[] parts(Supplier<String> name, Object container, int count, int each) {
        requireRoom(name, container, count);
        Object[] parts = lists ? ((List<?>) container).subList(0, count).toArray() : (Object[]) container;
        for (int i = 0; i < count; i++) {
            int part = i;
            requireRoom(() -> name.get() + "[" + part + "]", parts[i], each);
        }
        return parts;
    }

    /** A name is made when it is needed: a grid may have millions of rows. */
    private void requireRoom(Supplier<String> name, Object container, int needed) {
        Objects.requireNonNull(container, name);
        int length = lists ? ((List<?>) container).size() : Array.getLength(container);
        if (length < needed) {
            String what = name.get() + (lists ? ".size()" : ".length");
            throw new IllegalArgumentException(what + " is " + length + ", this run needs " + needed);
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
                    ? ListOutput.listOf(Output.nonNull(parts.toArray()))
                    : parts.stream().map(part -> withoutNulls(part, level - 1)).toList();
        } else if (level == 1) {
            return Output.nonNull((Object[]) container);
        }
        Object[] parts = (Object[]) container;
        Arrays.setAll(parts, i -> withoutNulls(parts[i], level - 1));
        return parts;
    }
}
