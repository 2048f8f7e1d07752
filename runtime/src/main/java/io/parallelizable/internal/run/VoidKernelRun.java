package io.parallelizable.internal.run;

import io.parallelizable.VoidRun;
import io.parallelizable.internal.stream.Streams;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run without results. */
final class VoidKernelRun<X extends Throwable>
        extends KernelRun<@Nullable Void, @Nullable Void, @Nullable Void, X, VoidRun<X>> implements VoidRun<X> {
    VoidKernelRun(Plan<@Nullable Void> plan) {
        super(plan, new VoidOutput());
    }

    @Override
    VoidRun<X> with(Plan<@Nullable Void> plan) {
        return new VoidKernelRun<>(plan);
    }

    /** There are no results, and so no container of them. */
    @Override
    public @Nullable Void mapInto(@Nullable Void results) {
        return map();
    }

    @Override
    public void forEach() {
        map();
    }

    @Override
    public Stream<@Nullable Void> stream() {
        return Streams.of(inOrder());
    }
}
