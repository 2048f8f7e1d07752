package io.parallelizable.companion;

import io.parallelizable.internal.execution.Callee;
import io.parallelizable.internal.execution.InputKernel;
import io.parallelizable.internal.execution.OwnObjects;
import io.parallelizable.internal.execution.PerThreadKernel;
import io.parallelizable.internal.execution.PieceKernel;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.verify.Copies;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.RandomStreams;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The calls of any annotated method with some inputs: the one kernel of all companions.
 *
 * <p>A {@link Loops loop} stores each result at the index of its inputs. If results belong at other indices, the kernel
 * first cuts the inputs out of their arrays, and shifts ranges and random streams, which have no array, by as much. It
 * replaces arguments marked {@code @PerThread} by the objects of the current thread, for a chunk at a time.
 *
 * <p><b>HotSpot compiles a loop separately from its callers</b>, so that the compiled loop is the same as in a plain
 * program. HotSpot inlines calls up to 15 deep, counted from the method that it compiles ({@code MaxInlineLevel}), and
 * a run makes about as many before it reaches the user's method. If the limit is reached between the loop and that
 * method, each element costs a call, and nothing is vectorised: 4096 squares took 10 us instead of 0.5. HotSpot inlines
 * a method into itself once, and not again ({@code MaxRecursiveInlineLevel}). So if a method calls itself
 * {@value #CALLS} times before it does its work, the last of these calls is not inlined, and the count begins anew
 * there. That costs some 5 ns.
 *
 * @param <O> the container of results, an array; {@link Void} where the method returns nothing
 */
final class LoopKernel<O extends @Nullable Object> implements PerThreadKernel<O>, PieceKernel<O>, InputKernel, Callee {
    private static final long serialVersionUID = 1L;

    /** How often {@link #loop(int, Object[], int, int, Object)} calls itself. */
    private static final int CALLS = 2;

    private final transient Loops<O> loops;
    private final transient int swept;
    private final transient @Nullable Object[] in;
    private final transient long length;
    private final transient boolean moves;
    private final transient boolean takesObjects;

    /** The objects of the operation under way; null before, and in a slice of one, which has its own. */
    private final transient @Nullable ThreadObjects objects;

    /** Where inputs are copied to if this is for the pieces of one chunk, or else null. */
    private final transient @Nullable PieceInputs pieces;

    /**
     * Calls.
     *
     * @param in the inputs of all parameters, of which those that are swept are equally long
     */
    LoopKernel(Loops<O> loops, int swept, @Nullable Object[] in, long length) {
        this(loops, swept, in, length, null, null);
    }

    private LoopKernel(
            Loops<O> loops,
            int swept,
            @Nullable Object[] in,
            long length,
            @Nullable ThreadObjects objects,
            @Nullable PieceInputs pieces) {
        this.loops = loops;
        this.swept = swept;
        this.in = in;
        this.length = length;
        this.moves = swept == Inputs.NONE || swept == Inputs.RANGE;
        this.takesObjects = Arguments.arePerThread(in);
        this.objects = objects;
        this.pieces = pieces;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public O allocate(int count) {
        return loops.allocate(count);
    }

    @Override
    public void apply(long from, O results, int at, int count) throws ChunkFailure {
        if (takesObjects) {
            applyWithObjects(from, results, at, count);
        } else {
            apply(null, from, results, at, count);
        }
    }

    private void applyWithObjects(long from, O results, int at, int count) throws ChunkFailure {
        OwnObjects own = (objects == null ? ThreadObjects.ofSlice() : objects).take();
        try {
            apply(own, from, results, at, count);
        } finally {
            own.giveBack();
        }
    }

    private void apply(@Nullable OwnObjects own, long from, O results, int at, int count) throws ChunkFailure {
        if (moves) {
            int to = results == null ? 0 : at;
            loop(own, Arguments.moved(in, from - to), to, to + count, results);
        } else if (from == at || results == null) {
            loop(own, in, (int) from, (int) from + count, results);
        } else if (at == 0) {
            loop(own, cut(from, count), 0, count, results);
        } else {
            applyAside(own, from, results, at, count);
        }
    }

    private @Nullable Object[] cut(long from, int count) {
        return pieces == null ? Arguments.cut(swept, in, from, count) : pieces.cut(swept, in, from, count);
    }

    /** The objects of a thread are put in last, since afterwards these inputs could no longer be recognised. */
    private void loop(@Nullable OwnObjects own, @Nullable Object[] part, int from, int to, O results)
            throws ChunkFailure {
        loop(CALLS, own == null ? part : Arguments.ownedBy(own, part), from, to, results);
    }

    private void loop(int calls, @Nullable Object[] part, int from, int to, O results) throws ChunkFailure {
        if (calls > 0) {
            loop(calls - 1, part, from, to, results);
        } else {
            loops.loop(swept, part, from, to, results);
        }
    }

    /** Computes a chunk whose results belong at other indices than its inputs. */
    private void applyAside(@Nullable OwnObjects own, long from, O results, int at, int count) throws ChunkFailure {
        O computed = loops.allocate(count);
        int finished = count;
        try {
            loop(own, Arguments.cut(swept, in, from, count), 0, count, computed);
        } catch (ChunkFailure failure) {
            finished = failure.finished();
            throw failure;
        } finally {
            System.arraycopy(computed, 0, results, at, finished);
        }
    }

    /** Computes all elements, which take no objects and fit in the container. */
    void loop(O results) throws ChunkFailure {
        loops.loop(swept, in, 0, (int) length, results);
    }

    /** The inputs, which are not to be changed. */
    @Nullable
    Object[] inputs() {
        return in;
    }

    /** As many calls with other inputs. */
    LoopKernel<O> with(@Nullable Object[] inputs) {
        return with(swept, inputs);
    }

    /** As many calls with other inputs, of which others are swept. */
    LoopKernel<O> with(int swept, @Nullable Object[] inputs) {
        return new LoopKernel<>(loops, swept, inputs, length, objects, null);
    }

    @Override
    public LoopKernel<O> inPieces() {
        return new LoopKernel<>(loops, swept, in, length, objects, new PieceInputs());
    }

    @Override
    public boolean takesObjects() {
        return takesObjects;
    }

    @Override
    public LoopKernel<O> with(ThreadObjects own) {
        return new LoopKernel<>(loops, swept, in, length, own, null);
    }

    @Override
    public LoopKernel<O> slice(long from, int count) {
        return new LoopKernel<>(loops, swept, Arguments.cut(swept, in, from, count), count, objects, null);
    }

    @Override
    public String describe(long index) {
        return loops.describe(Arguments.at(swept, in, index));
    }

    @Override
    public boolean declaresInterruption() {
        return loops.declaresInterruption();
    }

    @Override
    public @Nullable RandomStreams streams() {
        return Arguments.streams(in);
    }

    @Override
    public LoopKernel<O> withStreams(RandomStreams streams) {
        return with(Arguments.drawingFrom(streams, in));
    }

    @Override
    public LoopKernel<O> copy() {
        return with((@Nullable Object[]) Objects.requireNonNull(Copies.of(in)));
    }

    @Override
    public List<@Nullable Object> held() {
        return Arguments.held(swept, in);
    }

    @Override
    public List<@Nullable Object> swept(long from, int count) {
        return Arguments.swept(swept, in, from, count);
    }

    @Override
    public boolean mayChangeInputs() {
        return Arguments.mayBeChanged(swept, in);
    }

    @Override
    public boolean reads(Object container) {
        for (Object input : in) {
            if (input == container) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Class<?> callee() {
        return loops.getClass();
    }

    @Override
    public String function() {
        return loops.method();
    }

    private Object writeReplace() {
        return new Sent(loops.reference(), swept, in, length);
    }

    /** What is sent in place of this kernel: the loops are on the other side already. */
    @SuppressWarnings("serial") // what is sent needs serializable inputs
    private record Sent(
            SentLoops reference, int swept, @Nullable Object[] in, long length) implements Serializable {
        private Object readResolve() {
            return new LoopKernel<>(reference.loops(in), swept, in, length);
        }
    }
}
