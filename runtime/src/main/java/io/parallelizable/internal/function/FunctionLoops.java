package io.parallelizable.internal.function;

import io.parallelizable.companion.Loops;
import io.parallelizable.companion.SentLoops;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.lang.reflect.Array;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The loops around function objects of one type of argument, one for each type of result: each function has a
 * {@linkplain HiddenClassCopies copy} of its own.
 *
 * <p>To the kernel the function is an argument that is held, before the one that is swept.
 */
abstract class FunctionLoops extends Loops<@Nullable Object> {
    /** The choice of the second argument. */
    private static final int INPUTS = 0b10;

    private final Class<?> container;

    /** Loops whose results are stored in an array of some class; {@link Void} for none. */
    FunctionLoops(Class<?> container) {
        // A lambda has no name that one could type.
        super("f", "function", "inputs");
        this.container = container;
    }

    /**
     * The calls of a function.
     *
     * @param container the class of the array that results are stored in; {@link Void} for none
     */
    @SuppressWarnings("unchecked") // results are stored in a container of that class
    static <O extends @Nullable Object> Kernel<O> kernel(
            Class<? extends FunctionLoops> loops, Class<?> container, Object function, Object inputs) {
        Objects.requireNonNull(function, "function");
        return (Kernel<O>) HiddenClassCopies.of(loops, container, function).elements(INPUTS, function, inputs);
    }

    /** The calls of a function that takes an object of the thread's own too, for which that input stands. */
    @SuppressWarnings("unchecked") // results are stored in a container of that class
    static <O extends @Nullable Object> Kernel<O> kernel(
            Class<? extends FunctionLoops> loops, Class<?> container, Object function, Object inputs, Object own) {
        Objects.requireNonNull(function, "function");
        return (Kernel<O>) HiddenClassCopies.of(loops, container, function).elements(INPUTS, function, inputs, own);
    }

    /** What functions of two arguments are called with; of a range, the input is the first number. */
    record Pair(@Nullable Object own, Object input) {}

    /** Calls a function for a range of elements in ascending order, as {@link Loops#loop} does. */
    abstract void loop(Object function, Object input, int from, int to, @Nullable Object results) throws ChunkFailure;

    @Override
    protected final void loop(int swept, @Nullable Object[] in, int from, int to, @Nullable Object results)
            throws ChunkFailure {
        Object input = Objects.requireNonNull(in[1]);
        loop(Objects.requireNonNull(in[0]), in.length == 2 ? input : new Pair(in[2], input), from, to, results);
    }

    @Override
    protected final @Nullable Object allocate(int count) {
        return container == Void.class ? null : Array.newInstance(container.getComponentType(), count);
    }

    @Override
    protected final String describe(@Nullable Object[] arguments) {
        return super.describe(new Object[] {arguments[1]});
    }

    @Override
    protected final SentLoops reference() {
        return new OfFunction(HiddenClassCopies.original(getClass()), container);
    }

    /** A copy is known in its own JVM alone; the function is among the inputs. */
    private record OfFunction(Class<? extends FunctionLoops> loops, Class<?> container) implements SentLoops {
        @Override
        public Loops<?> loops(@Nullable Object[] in) {
            return HiddenClassCopies.of(loops, container, Objects.requireNonNull(in[0]));
        }
    }
}
