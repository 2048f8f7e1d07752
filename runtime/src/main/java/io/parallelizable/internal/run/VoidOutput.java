package io.parallelizable.internal.run;

import org.jspecify.annotations.Nullable;

/** No results. */
final class VoidOutput implements Output<@Nullable Void, @Nullable Void> {
    @Override
    public <X extends Throwable> @Nullable Void map(Plan<@Nullable Void> plan) throws X {
        plan.<@Nullable Void, X>execute(plan.kernel(), null);
        return null;
    }

    @Override
    public <X extends Throwable> void mapInto(Plan<@Nullable Void> plan, @Nullable Void results) throws X {
        plan.<@Nullable Void, X>execute(plan.kernel(), null);
    }
}
