package io.parallelizable.companion;

import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.grid.GridKernel;
import io.parallelizable.internal.grid.RowKernels;
import io.parallelizable.internal.grid.Size;
import io.parallelizable.kernel.Kernel;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of every combination of two or three swept arguments: in each, only the last of them is swept.
 *
 * @param kernel the calls of a row, with the arrays of the other arguments in the place of their values
 */
record LoopRows<O extends @Nullable Object>(LoopKernel<O> kernel, int[] places) implements RowKernels<O> {
    /** The calls for every combination of the swept arguments. */
    static <O extends @Nullable Object> GridKernel<O> grid(
            Loops<O> loops, String[] parameters, int swept, @Nullable Object[] in) {
        int[] places = Arguments.places(swept, in);
        int[] lengths = IntStream.of(places)
                .map(k -> Array.getLength(Objects.requireNonNull(in[k], parameters[k])))
                .toArray();
        int last = places.length - 1;
        LoopKernel<O> row = new LoopKernel<>(loops, Arguments.only(places[last], in.length), in, lengths[last]);
        Size size = last == 1 ? Size.of(lengths[0], lengths[1]) : Size.of(lengths[0], lengths[1], lengths[2]);
        return GridKernel.of(container(row.allocate(0)), size, new LoopRows<>(row, places));
    }

    @SuppressWarnings("unchecked") // the class of a container
    private static <O extends @Nullable Object> Class<O> container(O empty) {
        return (Class<O>) (empty == null ? Void.class : empty.getClass());
    }

    @Override
    public Kernel<O> row(int plane, int row) {
        return cursor().row(plane, row);
    }

    @Override
    public LoopRows<O> copy() {
        return new LoopRows<>(kernel.copy(), places);
    }

    /** All arguments, since those of a cell depend on the lengths too. */
    @Override
    public List<@Nullable Object> inputs() {
        return Arguments.held(Inputs.NONE, kernel.inputs());
    }

    @Override
    public boolean takesObjects() {
        return kernel.takesObjects();
    }

    @Override
    public LoopRows<O> with(ThreadObjects objects) {
        return new LoopRows<>(kernel.with(objects), places);
    }

    /** One kernel that is moved from row to row: to make one for each takes twice as long where rows are short. */
    @Override
    public RowKernels<O> cursor() {
        @Nullable Object[] in = kernel.inputs();
        @Nullable Object[] own = in.clone();
        LoopKernel<O> moved = kernel.with(own);
        int first = places[0];
        int second = places[1];
        if (places.length == 2) {
            return (plane, row) -> {
                own[first] = Arguments.element(Objects.requireNonNull(in[first]), row);
                return moved;
            };
        }
        return (plane, row) -> {
            own[first] = Arguments.element(Objects.requireNonNull(in[first]), plane);
            own[second] = Arguments.element(Objects.requireNonNull(in[second]), row);
            return moved;
        };
    }
}
