package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Signal;
import io.parallelizable.internal.scheduling.Background;
import io.parallelizable.internal.scheduling.BackgroundTask;
import io.parallelizable.internal.threads.MemoryPause;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Executes a plan on a thread of the runtime as its caller. */
final class Async {
    static {
        MemoryPause.prepare(Throwable.class);
    }

    private Async() {}

    /**
     * Begins to compute all elements; if the future is completed earlier, such as by cancelling it, the operation is
     * cancelled.
     */
    static <C extends @Nullable Object, O extends @Nullable Object> CompletableFuture<O> map(
            Plan<C> plan, Output<C, O> output) {
        CompletableFuture<O> future = new CompletableFuture<>();
        try {
            Plan<C> cancellable = plan.with(plan.settings().withSignal(Signal.ofItsOwn(future)));
            BackgroundTask task = Background.start(plan.settings(), () -> complete(future, cancellable, output));
            // If it was cancelled, no other thread waits for the one that may still be inside an element.
            future.whenComplete((results, failure) -> task.leaveBehind());
        } catch (Throwable failure) {
            fail(future, failure);
        }
        return future;
    }

    /** Actions that depend on the future are executed when the operation has ended, and its interrupt is taken back. */
    private static <C extends @Nullable Object, O extends @Nullable Object> void complete(
            CompletableFuture<O> future, Plan<C> plan, Output<C, O> output) {
        O results;
        try {
            results = plan.operate(output::map);
        } catch (Throwable failure) {
            fail(future, failure);
            return;
        }
        future.complete(results);
    }

    /**
     * Fails a future even if memory is short: that takes some memory, which elements under way may still hold. So it is
     * tried until there is enough.
     */
    private static void fail(CompletableFuture<?> future, Throwable failure) {
        while (!future.isDone()) {
            try {
                future.completeExceptionally(failure);
            } catch (Throwable memoryIsShort) {
                MemoryPause.take();
            }
        }
    }
}
