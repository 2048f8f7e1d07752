package io.parallelizable.internal.run;

import io.parallelizable.ProgressListener;
import io.parallelizable.engine.Engine;
import io.parallelizable.internal.failures.Retries;
import io.parallelizable.internal.operation.Signal;
import io.parallelizable.internal.progress.Audience;
import io.parallelizable.kernel.RandomStreams;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A plan with options, each of which makes something of the same kind with a changed plan.
 *
 * @param <C> the kernel's container
 * @param <S> what the options return
 */
abstract class Optioned<C extends @Nullable Object, S> {
    final Plan<C> plan;

    Optioned(Plan<C> plan) {
        this.plan = plan;
    }

    /** The same kind of run with another plan. */
    abstract S with(Plan<C> plan);

    public S threads(int threads) {
        return with(plan.with(plan.settings().withThreads(threads)));
    }

    public S executor(ExecutorService executor) {
        return with(plan.with(plan.settings().withExecutor(executor)));
    }

    public S on(Engine engine) {
        return with(plan.with(plan.settings().withEngine(engine)));
    }

    public S timeout(Duration timeout) {
        return with(plan.with(plan.limits().withTimeout(timeout)));
    }

    public S cancelOn(CompletionStage<?> stage) {
        return with(plan.with(plan.limits().with(Signal.of(stage))));
    }

    public S progress() {
        return with(plan.with(Audience.SCREEN));
    }

    public S progress(ProgressListener listener) {
        return with(plan.with(Audience.of(listener)));
    }

    public S retries(int most, Class<?>... after) {
        return with(plan.with(Retries.of(most, after)));
    }

    public S lookAhead(int elements) {
        return with(plan.with(plan.settings().withLookAhead(elements)));
    }

    public S seed(long seed) {
        return drawingFrom(RandomStreams.of(seed));
    }

    public S seed(RandomGenerator parent) {
        return drawingFrom(RandomStreams.from(parent));
    }

    private S drawingFrom(RandomStreams streams) {
        streams();
        return with(plan.with(plan.kernel().withStreams(streams)));
    }

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
}
