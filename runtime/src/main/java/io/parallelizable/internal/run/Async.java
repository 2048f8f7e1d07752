package io.parallelizable.internal.run;

import io.parallelizable.RunCancelledException;
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
        Results<O> future = new Results<>();
        try {
            Plan<C> cancellable = plan.with(plan.settings().withSignal(Signal.ofItsOwn(future.stop)));
            BackgroundTask task = Background.start(plan.settings(), () -> complete(future, cancellable, output));
            // If it was cancelled, no other thread waits for the one that may still be inside an element.
            future.stop.whenComplete((nothing, never) -> task.leaveBehind());
        } catch (Throwable failure) {
            future.fail(failure);
        }
        return future;
    }

    /**
     * Results to come. What depends on them is called by the thread that completes them, and may wait for the elements
     * to end; so who cancels them, or has them fail, stops the run first. A value stops it last: it may come from an
     * element, whose thread is then to be interrupted.
     */
    private static final class Results<O extends @Nullable Object> extends CompletableFuture<O> {
        /** Completed where the run is not needed any more, or has ended. */
        private final CompletableFuture<@Nullable Void> stop = new CompletableFuture<>();

        Results() {
            whenComplete((results, failure) -> stop.complete(null));
        }

        @Override
        public boolean completeExceptionally(Throwable failure) {
            stop.complete(null);
            return super.completeExceptionally(failure);
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            stop.complete(null);
            return super.cancel(mayInterrupt);
        }

        /** The run has ended with a failure. If it was stopped from outside, whoever does that completes this. */
        void fail(Throwable failure) {
            boolean isStopped = stop.isDone() && failure instanceof RunCancelledException;
            while (!isStopped && !isDone()) {
                try {
                    super.completeExceptionally(failure);
                } catch (Throwable memoryIsShort) {
                    // Failing takes some, which elements that are still under way may hold: until there is enough.
                    MemoryPause.take();
                }
            }
        }
    }

    /** Actions that depend on the future are executed when the operation has ended, and its interrupt is taken back. */
    private static <C extends @Nullable Object, O extends @Nullable Object> void complete(
            Results<O> future, Plan<C> plan, Output<C, O> output) {
        O results;
        try {
            results = plan.operate(output::map);
        } catch (Throwable failure) {
            future.fail(failure);
            return;
        }
        future.complete(results);
    }
}
