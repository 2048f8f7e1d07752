package io.parallelizable.internal.remote;

import io.parallelizable.internal.execution.Finisher;
import io.parallelizable.internal.execution.Keeper;
import io.parallelizable.internal.execution.Mergeable;
import io.parallelizable.internal.execution.ScatteredKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** What is sent of an operation, and what becomes of the results. Used by the operation's caller alone. */
interface Work {
    /** The kernel whose slices are sent. */
    Kernel<?> sent();

    /** Takes the results of a slice. Each slice comes once; they may come in any order. */
    @Nullable
    ChunkFailure take(long from, int count, @Nullable Object part);

    /** How many slices have been taken whose results still wait to be used, since earlier ones are missing. */
    default int waiting() {
        return 0;
    }

    /**
     * Results go to where they belong in a container.
     *
     * @param results an array, something {@link Mergeable}, or null where there are no results
     */
    record Storing(Kernel<?> sent, @Nullable Object results) implements Work {
        @Override
        public @Nullable ChunkFailure take(long from, int count, @Nullable Object part) {
            Mergeable.store(part, results, ScatteredKernel.place(sent, from));
            return null;
        }
    }

    /** Results are used as soon as they are here, whatever is still missing before them. */
    record AsTheyCome<C extends @Nullable Object>(Kernel<C> sent, RemoteEngine.Use<C> use) implements Work {
        @Override
        @SuppressWarnings("unchecked") // as the kernel has allocated it
        public @Nullable ChunkFailure take(long from, int count, @Nullable Object part) {
            use.accept((C) part, count, from);
            return null;
        }
    }

    /**
     * Elements are computed elsewhere, and what an operation makes of their results is made here: it uses something of
     * the user's that cannot be sent.
     */
    record Finishing<C, O>(Finisher<C, O> finisher, O results) implements Work {
        @Override
        public Kernel<?> sent() {
            return finisher.wrapped();
        }

        @Override
        @SuppressWarnings("unchecked") // as the wrapped kernel has allocated it
        public @Nullable ChunkFailure take(long from, int count, @Nullable Object part) {
            return finisher.finish(from, (C) part, count, results);
        }
    }

    /** Work whose results are kept before they are used. */
    record Keeping(Work work, Keeper keeper) implements Work {
        @Override
        public Kernel<?> sent() {
            return work.sent();
        }

        @Override
        public @Nullable ChunkFailure take(long from, int count, @Nullable Object part) {
            if (count > 0) {
                keeper.keep(ScatteredKernel.place(sent(), from), count, part);
            }
            return work.take(from, count, part);
        }

        @Override
        public int waiting() {
            return work.waiting();
        }
    }
}
