package io.parallelizable.internal.verify;

import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** A kernel whose elements are called to see what comes of it: at once on as many threads as there may be. */
public final class BarrierKernel<C extends @Nullable Object> implements TransparentKernel<C> {
    private static final long serialVersionUID = 1L;

    private final Kernel<C> wrapped;

    /** Null where it was sent elsewhere: those who are there do not meet. */
    private final transient @Nullable StartBarrier meeting;

    public BarrierKernel(Kernel<C> wrapped, int threads) {
        this(wrapped, new StartBarrier(threads));
    }

    private BarrierKernel(Kernel<C> wrapped, @Nullable StartBarrier meeting) {
        this.wrapped = wrapped;
        this.meeting = meeting;
    }

    @Override
    public Kernel<C> wrapped() {
        return wrapped;
    }

    @Override
    public boolean isTrial() {
        return true;
    }

    /** The run is interrupted, not the method. */
    @Override
    public boolean declaresInterruption() {
        return false;
    }

    @Override
    public void apply(long from, C results, int at, int count) throws Throwable {
        if (meeting != null) {
            meeting.attend();
        }
        wrapped.apply(from, results, at, count);
    }

    @Override
    public Kernel<C> slice(long from, int count) {
        return new BarrierKernel<>(wrapped.slice(from, count), meeting);
    }
}
