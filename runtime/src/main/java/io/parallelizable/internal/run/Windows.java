package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.KernelEngine;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** Executes kernels of any length, window by window: engines count elements with an int. */
record Windows(KernelEngine engine, long most) implements KernelEngine {
    @Override
    public <O extends @Nullable Object> Outcome execute(Kernel<O> kernel, O results, Settings settings)
            throws Interruption {
        long length = kernel.length();
        if (length <= most) {
            return engine.execute(kernel, results, settings);
        }
        boolean settled = true;
        for (long from = 0; from < length; from += most) {
            OffsetKernel<O> window = OffsetKernel.window(kernel, from, Math.min(most, length - from), from);
            Outcome outcome = execute(window, results, settings);
            settled &= outcome.settled();
            if (outcome.failure() != null) {
                return new Outcome(outcome.failure(), settled);
            }
        }
        return new Outcome(null, settled);
    }

    /** Computes some elements, whose results go to the beginning of a container. */
    <O extends @Nullable Object> Outcome execute(Kernel<O> kernel, long from, int count, O results, Settings settings)
            throws Interruption {
        return execute(OffsetKernel.window(kernel, from, count, 0), results, settings);
    }

    private <O extends @Nullable Object> Outcome execute(OffsetKernel<O> window, O results, Settings settings)
            throws Interruption {
        try {
            Outcome outcome = engine.execute(window, results, settings);
            Failure failure = outcome.failure();
            return failure == null ? outcome : new Outcome(window.inWhole(failure), outcome.settled());
        } catch (Interruption interruption) {
            throw interruption.shifted(window.offset());
        }
    }
}
