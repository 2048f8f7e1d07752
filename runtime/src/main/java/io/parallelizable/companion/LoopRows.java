package io.parallelizable.companion;

import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.grid.GridKernel;
import io.parallelizable.internal.grid.RowKernels;
import io.parallelizable.internal.grid.Size;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of every combination of two or three swept arguments: in each, the last of them alone takes other values.
 *
 * @param kernel the calls of a row, with the arrays of the other arguments in the place of their values
 * @param swept the choice of all of them
 * @param places all of them
 */
record LoopRows<O extends @Nullable Object>(LoopKernel<O> kernel, int swept, int[] places) implements RowKernels<O> {
    /** Rows with so many cells or fewer are computed by the loop that sweeps all these arguments. */
    private static final int SHORT = 8;

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
        return GridKernel.of(container(row.allocate(0)), size, new LoopRows<>(row, swept, places));
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
        return new LoopRows<>(kernel.copy(), swept, places);
    }

    /** All arguments, since those of a cell depend on the lengths too. */
    @Override
    public List<@Nullable Object> inputs() {
        return Arguments.held(Inputs.NONE, kernel.inputs());
    }

    @Override
    public boolean reads(Object container) {
        return kernel.reads(container);
    }

    @Override
    public @Nullable RandomStreams streams(Size size) {
        return kernel.streams();
    }

    @Override
    public boolean takesObjects() {
        return kernel.takesObjects();
    }

    @Override
    public LoopRows<O> with(ThreadObjects objects) {
        return new LoopRows<>(kernel.with(objects), swept, places);
    }

    /** One kernel that is moved from row to row: to make one for each takes twice as long where rows are short. */
    @Override
    public RowKernels<O> cursor() {
        LoopKernel<O> moved = movable();
        RowInput last = input(places.length - 2, moved);
        RowInput first = places.length == 2 ? plane -> {} : input(0, moved);
        return (plane, row) -> {
            first.write(plane);
            last.write(row);
            return moved;
        };
    }

    @Override
    public @Nullable RowLoop<O> loop() {
        return kernel.takesObjects() || kernel.streams() != null ? null : this::compute;
    }

    /** All that a row needs is here in one loop: what is called for each row must be inlined by the JIT. */
    private void compute(int plane, int row, int count, @Nullable O[] results, int at) throws ChunkFailure {
        LoopKernel<O> moved = movable();
        RowInput input = input(places.length - 2, moved);
        if (places.length == 3) {
            input(0, moved).write(plane);
        }
        int columns = (int) kernel.length();
        int done = 0;
        try {
            for (; done < count; done++) {
                O container = results[at + done];
                if (container == null) {
                    container = kernel.allocate(columns);
                    results[at + done] = container;
                }
                input.write(row + done);
                moved.loop(container);
            }
        } catch (ChunkFailure failure) {
            throw new ChunkFailure(done * columns + failure.finished(), failure.getCause());
        } catch (Throwable fault) {
            throw new ChunkFailure(done * columns, fault);
        }
    }

    private boolean isShort() {
        return kernel.length() <= SHORT;
    }

    /** The calls of a row with inputs of their own, to be changed. */
    private LoopKernel<O> movable() {
        @Nullable Object[] own = kernel.inputs().clone();
        return isShort() ? kernel.with(swept, own) : kernel.with(own);
    }

    private RowInput input(int dimension, LoopKernel<O> moved) {
        @Nullable Object[] inputs = moved.inputs();
        int place = places[dimension];
        Object all = Objects.requireNonNull(inputs[place]);
        return isShort()
                ? RowInput.array(all, inputs, place, (int) kernel.length())
                : RowInput.value(all, inputs, place);
    }
}
