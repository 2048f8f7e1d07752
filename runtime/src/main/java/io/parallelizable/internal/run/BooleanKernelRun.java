package io.parallelizable.internal.run;

import io.parallelizable.BooleanRun;

/** A run with {@code boolean} results. */
final class BooleanKernelRun<O, X extends Throwable> extends KernelRun<boolean[], O, X, BooleanRun<O, X>>
        implements BooleanRun<O, X> {
    BooleanKernelRun(Plan<boolean[]> plan, Output<boolean[], O> output) {
        super(plan, output);
    }

    @Override
    BooleanRun<O, X> with(Plan<boolean[]> plan) {
        return new BooleanKernelRun<>(plan, output);
    }
}
