package io.parallelizable.internal.checkpoint;

import io.parallelizable.engine.StoredRange;
import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.KernelEngine;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** Reads stored results on the calling thread, and has another engine compute the rest. */
public record ResumingEngine(KernelEngine engine, Resumption resumption) implements KernelEngine {
    /** The most elements that are read in one go. */
    private static final int MOST = 1 << 30;

    @Override
    public <O extends @Nullable Object> Outcome execute(Kernel<O> kernel, O results, Settings settings)
            throws Interruption {
        Failure damaged = restore(kernel, results, settings);
        if (damaged != null) {
            return Outcome.failed(damaged);
        }
        MissingKernel<O> missing = resumption.missing(kernel);
        try {
            return missing.length() == 0
                    ? Outcome.COMPLETE
                    : resumption.inWhole(engine.execute(missing, results, settings));
        } catch (Interruption interruption) {
            throw resumption.inWhole(interruption);
        }
    }

    /** Reads what is stored; what is damaged is computed here, and may fail. */
    private <O extends @Nullable Object> @Nullable Failure restore(Kernel<O> kernel, O results, Settings settings)
            throws Interruption {
        long restored = 0;
        for (StoredRange range : resumption.known().all()) {
            if (Thread.currentThread().isInterrupted() || settings.isStopRequested()) {
                throw new Interruption(restored);
            }
            Failure failure = resumption.keepsResults() ? restore(kernel, results, range) : null;
            if (failure != null) {
                return failure;
            }
            restored += range.count();
            settings.restored(range.count());
        }
        return null;
    }

    private static <O extends @Nullable Object> @Nullable Failure restore(
            Kernel<O> kernel, O results, StoredRange range) {
        long index = range.first();
        while (index < range.end()) {
            int count = (int) Math.min(MOST, range.end() - index);
            ChunkFailure failure = Attempt.apply(kernel, index, results, (int) index, count);
            if (failure != null) {
                return Failure.onThisThread(index + failure.finished(), failure.getCause());
            }
            index += count;
        }
        return null;
    }
}
