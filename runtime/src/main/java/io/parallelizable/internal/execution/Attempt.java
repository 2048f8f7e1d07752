package io.parallelizable.internal.execution;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * A chunk of a kernel, after which there is something to do also where an element fails.
 *
 * <p><b>It is compiled apart from its callers</b>, so that its loop becomes what it is in a plain program. HotSpot
 * inlines calls up to 15 deep, counted from the method that it compiles ({@code MaxInlineLevel}), and a run makes about
 * as many before it comes to the user's method. Where the count ends between a loop and that method, each element costs
 * a call, and nothing is vectorised: 4096 squares took 10 us, and not 0.5. HotSpot inlines a method into itself once,
 * and not again ({@code MaxRecursiveInlineLevel}). So a method that calls itself {@value #CALLS} times before it does
 * its work is a beginning: the last of these calls is a true one.
 */
public final class Attempt {
    /** How often {@link #apply(int, Kernel, long, Object, int, int)} calls itself. */
    private static final int CALLS = 2;

    private Attempt() {}

    /**
     * Computes a chunk.
     *
     * @param at where in {@code results} the first one goes
     * @return what has failed, the elements before it being computed; null if nothing has
     */
    public static <O extends @Nullable Object> @Nullable ChunkFailure apply(
            Kernel<O> kernel, long from, O results, int at, int count) {
        try {
            apply(CALLS, kernel, from, results, at, count);
            return null;
        } catch (ChunkFailure failure) {
            return failure;
        } catch (Throwable fault) {
            return new ChunkFailure(0, fault);
        }
    }

    private static <O extends @Nullable Object> void apply(
            int calls, Kernel<O> kernel, long from, O results, int at, int count) throws Throwable {
        if (calls > 0) {
            apply(calls - 1, kernel, from, results, at, count);
        } else {
            kernel.apply(from, results, at, count);
        }
    }
}
