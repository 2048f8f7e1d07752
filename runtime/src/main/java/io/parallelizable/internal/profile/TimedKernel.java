package io.parallelizable.internal.profile;

import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** The elements of a kernel, computed in parts, each of which is long enough to be timed. */
final class TimedKernel<O extends @Nullable Object> implements TransparentKernel<O> {
    private static final long serialVersionUID = 1L;

    private final Kernel<O> wrapped;
    private final transient Recorder recorder;

    TimedKernel(Kernel<O> wrapped, Recorder recorder) {
        this.wrapped = wrapped;
        this.recorder = recorder;
    }

    @Override
    public Kernel<O> wrapped() {
        return wrapped;
    }

    @Override
    public void apply(long from, O results, int at, int count) throws ChunkFailure {
        ThreadLog log = recorder.log();
        log.begin();
        try {
            for (int done = 0; done < count; ) {
                int part = log.next(count - done);
                ChunkFailure failure = Attempt.apply(wrapped, from + done, results, at + done, part);
                if (failure != null) {
                    throw new ChunkFailure(done + failure.finished(), failure.getCause());
                }
                log.took(from + done, part);
                done += part;
            }
        } finally {
            log.end();
        }
    }

    /** Elements that are computed elsewhere are timed there. */
    @Override
    public Kernel<O> slice(long from, int count) {
        return wrapped.slice(from, count);
    }
}
