package io.parallelizable.companion;

import io.parallelizable.VoidRun;
import io.parallelizable.internal.run.KernelRuns;
import org.jspecify.annotations.Nullable;

/** The {@link Loops} of a method that returns nothing. */
@SuppressWarnings("exports") // of an annotation that users need not have
public abstract class VoidLoops extends Loops<@Nullable Void> {
    /** The loops around a method. */
    protected VoidLoops(String method, String... parameters) {
        super(method, parameters);
    }

    @Override
    protected final @Nullable Void allocate(int count) {
        return null;
    }

    @Override
    public final <X extends Throwable> VoidRun<X> over(Object input) {
        return KernelRuns.ofVoid(elements(input));
    }

    @Override
    public final <X extends Throwable> VoidRun<X> over(int swept, @Nullable Object... in) {
        return KernelRuns.ofVoid(elements(swept, in));
    }

    @Override
    public final <X extends Throwable> VoidRun<X> times(long count, @Nullable Object... in) {
        return KernelRuns.ofVoid(trials(count, in));
    }

    @Override
    public final <G, X extends Throwable> VoidRun<X> overGrid(int swept, @Nullable Object... in) {
        return KernelRuns.ofVoid(grid(swept, in));
    }
}
