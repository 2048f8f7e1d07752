package io.parallelizable.companion;

import io.parallelizable.IntRun;
import io.parallelizable.internal.run.KernelRuns;
import org.jspecify.annotations.Nullable;

/** The {@link Loops} of a method with {@code int} results. */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class IntLoops extends Loops<int[]> {
    /** The loops around a method. */
    protected IntLoops(String method, String... parameters) {
        super(method, parameters);
    }

    @Override
    protected final int[] allocate(int count) {
        return new int[count];
    }

    @Override
    public final <X extends Throwable> IntRun<int[], X> over(Object input) {
        return KernelRuns.ofInts(elements(input), KernelRuns.array());
    }

    @Override
    public final <X extends Throwable> IntRun<int[], X> over(int swept, @Nullable Object... in) {
        return KernelRuns.ofInts(elements(swept, in), KernelRuns.array());
    }

    @Override
    public final <X extends Throwable> IntRun<int[], X> times(long count, @Nullable Object... in) {
        return KernelRuns.ofInts(trials(count, in), KernelRuns.array());
    }

    @Override
    public final <O, X extends Throwable> IntRun<O, X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofInts(grid(swept, in), arrays(swept, in));
    }
}
