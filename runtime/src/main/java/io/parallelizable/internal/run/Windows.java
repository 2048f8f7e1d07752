package io.parallelizable.internal.run;

import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Engine;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.Outcome;
import io.parallelizable.internal.engine.Settings;
import io.parallelizable.internal.engine.WrappingKernel;
import org.jspecify.annotations.Nullable;

/**
 * Executes kernels of any length, window by window: engines count elements with an int.
 *
 * @param engine what executes a window
 * @param most the most elements of a window
 */
record Windows(Engine engine, int most) {
    /** Computes every element, as {@link Engine#execute} does. */
    <O extends @Nullable Object> Outcome execute(Kernel<O> kernel, O results, Settings settings) throws Interruption {
        long length = kernel.length();
        if (length <= most) {
            return engine.execute(kernel, results, settings);
        }
        boolean settled = true;
        for (long from = 0; from < length; from += most) {
            Kernel<O> window = new Window<>(kernel, from, Math.min(most, length - from));
            Outcome outcome = execute(window, from, length, results, settings);
            settled &= outcome.settled();
            Failure failure = outcome.failure();
            if (failure != null) {
                return new Outcome(new Failure(from + failure.index(), failure.cause(), failure.thread()), settled);
            }
        }
        return new Outcome(null, settled);
    }

    private <O extends @Nullable Object> Outcome execute(
            Kernel<O> window, long from, long length, O results, Settings settings) throws Interruption {
        try {
            return engine.execute(window, results, settings);
        } catch (Interruption interruption) {
            throw new Interruption(from + interruption.computed(), length);
        }
    }

    /**
     * Some consecutive elements of a kernel, and all its results.
     *
     * @param wrapped the kernel
     * @param from the first of the elements
     * @param length how many there are
     * @param <O> the container of results
     */
    private record Window<O extends @Nullable Object>(Kernel<O> wrapped, long from, long length)
            implements WrappingKernel<O> {
        @Override
        public O allocate(int count) {
            return wrapped.allocate(count);
        }

        @Override
        public void apply(long from, O results, int at, int count) throws Throwable {
            // An array of all results has an int for this; other containers do not need it.
            int place = (int) (this.from + at);
            wrapped.apply(this.from + from, results, place, count);
        }

        @Override
        public Kernel<O> slice(long from, int count) {
            return wrapped.slice(this.from + from, count);
        }

        @Override
        public String describe(long index) {
            return wrapped.describe(from + index);
        }

        @Override
        public String position(long index) {
            return WrappingKernel.position(wrapped, from + index);
        }
    }
}
