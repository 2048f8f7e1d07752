package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kernel that tells what its elements are called with. */
public interface InputKernel {
    /** The arguments that are the same for all elements; neither random streams nor objects of a thread's own. */
    List<@Nullable Object> held();

    /** The other arguments of some elements. */
    List<@Nullable Object> swept(long from, int count);

    /** Whether a call may change its swept arguments. */
    boolean mayChangeInputs();

    /** Whether a container of results is an argument as well. */
    boolean reads(Object container);

    /** Whether a container of results is an argument of any kernel's elements as well, as far as that is known. */
    static boolean reads(Kernel<?> kernel, Object container) {
        InputKernel knowing = of(kernel);
        return knowing != null && knowing.reads(container);
    }

    /** The kernel that knows the inputs of any kernel's elements; null if there is none. */
    static @Nullable InputKernel of(Kernel<?> kernel) {
        Kernel<?> inner = kernel;
        while (!(inner instanceof InputKernel) && inner instanceof WrappingKernel<?> wrapping) {
            inner = wrapping.wrapped();
        }
        return inner instanceof InputKernel knowing ? knowing : null;
    }
}
