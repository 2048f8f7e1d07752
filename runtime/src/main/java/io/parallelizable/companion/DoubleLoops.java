package io.parallelizable.companion;

import io.parallelizable.DoubleRun;
import io.parallelizable.internal.run.KernelRuns;
import org.jspecify.annotations.Nullable;

/** The {@link Loops} of a method with {@code double} results. */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class DoubleLoops extends Loops<double[]> {
    /** The loops around a method. */
    protected DoubleLoops(String method, String... parameters) {
        super(method, parameters);
    }

    @Override
    protected final double[] allocate(int count) {
        return new double[count];
    }

    @Override
    public final <X extends Throwable> DoubleRun<double[], X> over(Object input) {
        return KernelRuns.ofDoubles(elements(input), KernelRuns.array());
    }

    @Override
    public final <X extends Throwable> DoubleRun<double[], X> over(int swept, @Nullable Object... in) {
        return KernelRuns.ofDoubles(elements(swept, in), KernelRuns.array());
    }

    @Override
    public final <X extends Throwable> DoubleRun<double[], X> times(long count, @Nullable Object... in) {
        return KernelRuns.ofDoubles(trials(count, in), KernelRuns.array());
    }

    @Override
    public final <O, X extends Throwable> DoubleRun<O, X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofDoubles(grid(swept, in), arrays(swept, in));
    }
}
