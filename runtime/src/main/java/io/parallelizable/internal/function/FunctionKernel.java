package io.parallelizable.internal.function;

import io.parallelizable.companion.Calls;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * A kernel that calls a function object.
 *
 * <p>It can be sent elsewhere if its function can; there it is of another copy of its class ({@link SentFunction}).
 *
 * @param <O> the container of results
 */
abstract class FunctionKernel<O extends @Nullable Object> implements Kernel<O> {
    private static final long serialVersionUID = 1L;

    /** A lambda has no name that one could type. */
    private static final String NAME = "f";

    private final transient Object inputs;
    private final transient Object function;

    FunctionKernel(Object inputs, Object function) {
        this.inputs = inputs;
        this.function = function;
    }

    /** The input of an element, boxed if it is primitive. */
    abstract @Nullable Object input(long index);

    @Override
    public final String describe(long index) {
        return Calls.describe(NAME, input(index));
    }

    /** What is sent: a class that was copied is known here alone. */
    protected final Object writeReplace() {
        return new SentFunction(HiddenClassCopies.original(getClass()), inputs, function);
    }
}
