package io.parallelizable.internal.run;

import org.jspecify.annotations.Nullable;

/** No results. */
final class VoidOutput implements Output<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void map(Plan<@Nullable Void> plan) {
        plan.execute(plan.kernel(), null);
        return null;
    }

    @Override
    public void mapInto(Plan<@Nullable Void> plan, @Nullable Void results) {
        plan.execute(plan.kernel(), null);
    }
}
