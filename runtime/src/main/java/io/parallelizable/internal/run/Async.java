package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Signal;
import io.parallelizable.internal.scheduling.Background;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Executes a plan on a thread of the runtime as its caller. */
final class Async {
    private Async() {}

    /**
     * Begins to compute all elements.
     *
     * @return the results to come; whoever completes this first, such as by cancelling it, cancels the operation
     */
    static <C extends @Nullable Object, O extends @Nullable Object> CompletableFuture<O> map(
            Plan<C> plan, Output<C, O> output) {
        CompletableFuture<O> future = new CompletableFuture<>();
        Plan<C> cancellable = plan.with(plan.settings().withSignal(Signal.ofItsOwn(future)));
        Background.start(() -> complete(future, cancellable, output));
        return future;
    }

    /** Whatever depends on the future is executed when the operation has ended, and its interrupt is taken back. */
    private static <C extends @Nullable Object, O extends @Nullable Object> void complete(
            CompletableFuture<O> future, Plan<C> plan, Output<C, O> output) {
        O results;
        try {
            results = plan.operate(output::map);
        } catch (Throwable failure) {
            future.completeExceptionally(failure);
            return;
        }
        future.complete(results);
    }
}
