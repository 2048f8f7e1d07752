package io.parallelizable.companion;

import io.parallelizable.BooleanRun;
import io.parallelizable.internal.run.KernelRuns;
import org.jspecify.annotations.Nullable;

/** The {@link Loops} of a method with {@code boolean} results. */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class BooleanLoops extends Loops<boolean[]> {
    /** The loops around a method. */
    protected BooleanLoops(String method, String... parameters) {
        super(method, parameters);
    }

    @Override
    protected final boolean[] allocate(int count) {
        return new boolean[count];
    }

    @Override
    public final <X extends Throwable> BooleanRun<boolean[], X> over(Object input) {
        return KernelRuns.ofBooleans(elements(input), KernelRuns.array());
    }

    @Override
    public final <X extends Throwable> BooleanRun<boolean[], X> over(int swept, @Nullable Object... in) {
        return KernelRuns.ofBooleans(elements(swept, in), KernelRuns.array());
    }

    @Override
    public final <X extends Throwable> BooleanRun<boolean[], X> times(long count, @Nullable Object... in) {
        return KernelRuns.ofBooleans(trials(count, in), KernelRuns.array());
    }

    @Override
    public final <O, X extends Throwable> BooleanRun<O, X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofBooleans(grid(swept, in), arrays(swept, in));
    }
}
