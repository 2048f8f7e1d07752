package io.parallelizable.internal.run;

import io.parallelizable.Completed;
import io.parallelizable.Profile;
import io.parallelizable.Run;
import io.parallelizable.Scaling;
import io.parallelizable.Speedup;
import io.parallelizable.Tried;
import io.parallelizable.Verification;
import io.parallelizable.internal.stream.Cursor;
import io.parallelizable.internal.stream.Streams;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all runs share: a plan, the way to results, and options that make a new run of a changed plan.
 *
 * @param <O> the container that users see
 * @param <R> a result, boxed if it is primitive
 * @param <S> the run's own interface, which options return
 */
abstract class KernelRun<
                C extends @Nullable Object,
                O extends @Nullable Object,
                R extends @Nullable Object,
                X extends Throwable,
                S extends Run<O, X>>
        extends Optioned<C, S> implements Run<O, X> {
    final Output<C, O> output;

    KernelRun(Plan<C> plan, Output<C, O> output) {
        super(plan);
        this.output = output;
    }

    final boolean isEmpty() {
        return plan.kernel().length() == 0;
    }

    @Override
    public O map() {
        return plan.isPlain() ? output.map(plan) : plan.operate(output::map);
    }

    @Override
    public O mapInto(O results) {
        Objects.requireNonNull(results, "results");
        if (plan.isPlain()) {
            output.mapInto(plan, results);
            return results;
        }
        return plan.operate(begun -> {
            output.mapInto(begun, results);
            return results;
        });
    }

    @Override
    public Verification verify() {
        plan.refuseCheckpoint("verify", "it is to call all elements");
        return plan.withoutAudience().operate(begun -> new Verifying<>(begun).verify());
    }

    @Override
    public Speedup speedup() {
        plan.refuseCheckpoint("speedup", "it measures how long all elements take");
        return plan.withoutAudience().operate(begun -> new Measuring<>(begun, output).speedup());
    }

    @Override
    public Scaling scaling() {
        plan.refuseCheckpoint("scaling", "it measures how long all elements take");
        return plan.withoutAudience().operate(begun -> new Measuring<>(begun, output).scaling());
    }

    @Override
    public Profile<O> profile() {
        plan.refuseCheckpoint("profile", "it measures how long all elements take");
        return Profiling.profile(plan, output);
    }

    @Override
    public Tried<O, X> tryMap() {
        return Trying.tryMap(plan, output);
    }

    @Override
    public CompletableFuture<O> async() {
        return Async.map(plan, output);
    }

    @Override
    public final Stream<Completed<R>> completed() {
        return Streams.completed(cursor(false));
    }

    /** All results in their order. */
    final Cursor<C> inOrder() {
        return cursor(true);
    }

    private Cursor<C> cursor(boolean inOrder) {
        return new Cursor<>(
                plan.remote() == null ? new KernelProducer<>(plan) : new EngineProducer<>(plan, inOrder), inOrder);
    }

    @Override
    public String toString() {
        return "run of " + plan.kernel().length() + " elements";
    }
}
