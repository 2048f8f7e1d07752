package io.parallelizable.internal.run;

import io.parallelizable.DoubleRun;

/** A run with {@code double} results. */
final class DoubleKernelRun<O, X extends Throwable> extends KernelRun<double[], O, X, DoubleRun<O, X>>
        implements DoubleRun<O, X> {
    DoubleKernelRun(Plan<double[]> plan, Output<double[], O> output) {
        super(plan, output);
    }

    @Override
    DoubleRun<O, X> with(Plan<double[]> plan) {
        return new DoubleKernelRun<>(plan, output);
    }
}
