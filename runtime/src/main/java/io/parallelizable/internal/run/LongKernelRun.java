package io.parallelizable.internal.run;

import io.parallelizable.LongRun;

/** A run with {@code long} results. */
final class LongKernelRun<O, X extends Throwable> extends KernelRun<long[], O, X, LongRun<O, X>>
        implements LongRun<O, X> {
    LongKernelRun(Plan<long[]> plan, Output<long[], O> output) {
        super(plan, output);
    }

    @Override
    LongRun<O, X> with(Plan<long[]> plan) {
        return new LongKernelRun<>(plan, output);
    }
}
