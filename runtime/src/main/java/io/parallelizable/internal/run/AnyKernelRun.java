package io.parallelizable.internal.run;

import io.parallelizable.Run;
import io.parallelizable.internal.stream.Streams;
import java.util.stream.Stream;

/** A run with only the operations that all runs have: its results are of another primitive type. */
final class AnyKernelRun<C, O, X extends Throwable> extends KernelRun<C, O, Object, X, Run<O, X>> {
    AnyKernelRun(Plan<C> plan, Output<C, O> output) {
        super(plan, output);
    }

    @Override
    Run<O, X> with(Plan<C> plan) {
        return new AnyKernelRun<>(plan, output);
    }

    @Override
    public Stream<?> stream() {
        return Streams.of(inOrder());
    }
}
