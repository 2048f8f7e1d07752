package io.parallelizable.internal.run;

import io.parallelizable.IntRun;

/** A run with {@code int} results. */
final class IntKernelRun<O, X extends Throwable> extends KernelRun<int[], O, X, IntRun<O, X>> implements IntRun<O, X> {
    IntKernelRun(Plan<int[]> plan, Output<int[], O> output) {
        super(plan, output);
    }

    @Override
    IntRun<O, X> with(Plan<int[]> plan) {
        return new IntKernelRun<>(plan, output);
    }
}
