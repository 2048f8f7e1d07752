package io.parallelizable.companion;

import io.parallelizable.LongRun;
import io.parallelizable.internal.run.KernelRuns;
import org.jspecify.annotations.Nullable;

/** The {@link Loops} of a method with {@code long} results. */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class LongLoops extends Loops<long[]> {
    /** The loops around a method. */
    protected LongLoops(String method, String... parameters) {
        super(method, parameters);
    }

    @Override
    protected final long[] allocate(int count) {
        return new long[count];
    }

    @Override
    public final <X extends Throwable> LongRun<long[], X> over(Object input) {
        return KernelRuns.ofLongs(elements(input), KernelRuns.array());
    }

    @Override
    public final <X extends Throwable> LongRun<long[], X> over(int swept, @Nullable Object... in) {
        return KernelRuns.ofLongs(elements(swept, in), KernelRuns.array());
    }

    @Override
    public final <X extends Throwable> LongRun<long[], X> times(long count, @Nullable Object... in) {
        return KernelRuns.ofLongs(trials(count, in), KernelRuns.array());
    }

    @Override
    public final <O, X extends Throwable> LongRun<O, X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofLongs(grid(swept, in), arrays(swept, in));
    }
}
