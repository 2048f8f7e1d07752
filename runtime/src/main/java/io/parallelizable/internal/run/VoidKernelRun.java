package io.parallelizable.internal.run;

import io.parallelizable.VoidRun;
import org.jspecify.annotations.Nullable;

/** A run without results. */
final class VoidKernelRun<X extends Throwable> extends KernelRun<@Nullable Void, @Nullable Void, X, VoidRun<X>>
        implements VoidRun<X> {
    VoidKernelRun(Plan<@Nullable Void> plan) {
        super(plan, new VoidOutput());
    }

    @Override
    VoidRun<X> with(Plan<@Nullable Void> plan) {
        return new VoidKernelRun<>(plan);
    }

    @Override
    public void forEach() throws X {
        map();
    }
}
