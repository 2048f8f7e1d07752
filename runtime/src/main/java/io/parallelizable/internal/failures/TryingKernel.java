package io.parallelizable.internal.failures;

import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a kernel, of which those that fail keep none from being computed.
 *
 * <p>Only a failure that may be of a stop, or of a worker, ends a chunk, since more of them may follow, and the run
 * with it. A container is allocated here on workers beyond this JVM alone.
 *
 * @param first which element of the whole run the kernel's first one is
 */
public record TryingKernel<O extends @Nullable Object>(Kernel<O> wrapped, long first)
        implements WrappingKernel<PartialResults<O>> {
    @Override
    public PartialResults<O> allocate(int count) {
        return PartialResults.elsewhere(first, wrapped.allocate(count));
    }

    @Override
    public void apply(long from, PartialResults<O> results, int at, int count) throws ChunkFailure {
        int done = 0;
        while (done < count) {
            ChunkFailure failure = Attempt.apply(wrapped, from + done, results.results(), at + done, count - done);
            if (failure == null) {
                return;
            }
            done += failure.finished();
            Throwable cause = failure.getCause();
            if (results.mayNotBeOfElement(cause)) {
                throw new ChunkFailure(done, cause);
            }
            results.failures().add(first + from + done, cause);
            done++;
        }
    }

    @Override
    public @Nullable Class<?> operation() {
        return WrappingKernel.operation(wrapped);
    }

    /** What such a run throws is no failure of an element, so it is not declared. */
    @Override
    public boolean declaresInterruption() {
        return false;
    }

    @Override
    public TryingKernel<O> slice(long from, int count) {
        return new TryingKernel<>(wrapped.slice(from, count), first + from);
    }
}
