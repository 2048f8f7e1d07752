package io.parallelizable.internal.run;

import io.parallelizable.ProgressListener;
import io.parallelizable.Run;
import io.parallelizable.Scaling;
import io.parallelizable.Speedup;
import io.parallelizable.Verification;
import io.parallelizable.engine.RandomStreams;
import io.parallelizable.internal.operation.Signal;
import io.parallelizable.internal.progress.Audience;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What all runs share: a plan, the way to results, and options that make a new run of a changed plan.
 *
 * @param <C> the kernel's container
 * @param <O> the container that users see
 * @param <X> the declared exception
 * @param <S> the run's own interface, which options return
 */
abstract class KernelRun<
                C extends @Nullable Object, O extends @Nullable Object, X extends Throwable, S extends Run<O, X>>
        implements Run<O, X> {
    final Plan<C> plan;
    final Output<C, O> output;

    KernelRun(Plan<C> plan, Output<C, O> output) {
        this.plan = plan;
        this.output = output;
    }

    /** The same kind of run with another plan. */
    abstract S with(Plan<C> plan);

    @Override
    public S threads(int threads) {
        return with(plan.with(plan.settings().withThreads(threads)));
    }

    @Override
    public S executor(ExecutorService executor) {
        return with(plan.with(plan.settings().withExecutor(executor)));
    }

    @Override
    public S timeout(Duration timeout) {
        return with(plan.with(plan.limits().withTimeout(timeout)));
    }

    @Override
    public S cancelOn(CompletionStage<?> stage) {
        return with(plan.with(plan.limits().with(Signal.of(stage))));
    }

    @Override
    public S progress() {
        return with(plan.with(Audience.SCREEN));
    }

    @Override
    public S progress(ProgressListener listener) {
        return with(plan.with(Audience.of(listener)));
    }

    @Override
    public S seed(long seed) {
        return drawingFrom(RandomStreams.of(seed));
    }

    @Override
    public S seed(RandomGenerator parent) {
        return drawingFrom(RandomStreams.from(parent));
    }

    private S drawingFrom(RandomStreams streams) {
        streams();
        return with(plan.with(plan.kernel().withStreams(streams)));
    }

    @Override
    public long seed() {
        return streams().seed();
    }

    private RandomStreams streams() {
        RandomStreams streams = plan.kernel().streams();
        if (streams == null) {
            throw new IllegalStateException(
                    "this run has no random streams: its method takes no RandomGenerator and no java.util.Random");
        }
        return streams;
    }

    final boolean isEmpty() {
        return plan.kernel().length() == 0;
    }

    @Override
    public O map() throws X {
        return plan.<O, X>operate(output::<X>map);
    }

    @Override
    public O mapInto(O results) throws X {
        return plan.<O, X>operate(begun -> {
            output.<X>mapInto(begun, results);
            return results;
        });
    }

    @Override
    public Verification verify() {
        return plan.withoutAudience().operate(begun -> new Verifying<>(begun).verify());
    }

    @Override
    public Speedup speedup() throws X {
        return plan.withoutAudience().<Speedup, X>operate(begun -> new Measuring<C, X>(begun, output).speedup());
    }

    @Override
    public Scaling scaling() throws X {
        return plan.withoutAudience().<Scaling, X>operate(begun -> new Measuring<C, X>(begun, output).scaling());
    }

    @Override
    public String toString() {
        return "run of " + plan.kernel().length() + " elements";
    }
}
