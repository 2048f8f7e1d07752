package io.parallelizable.internal.run;

import io.parallelizable.OnChange;
import io.parallelizable.ProgressListener;
import io.parallelizable.engine.Engine;
import io.parallelizable.internal.checkpoint.StoredSeed;
import io.parallelizable.internal.execution.CheckpointFile;
import io.parallelizable.internal.execution.Retries;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.execution.Signal;
import io.parallelizable.internal.progress.Audience;
import io.parallelizable.kernel.RandomStreams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A plan with options, each of which makes something of the same kind with a changed plan. */
abstract class Optioned<C extends @Nullable Object, S> {
    final Plan<C> plan;

    Optioned(Plan<C> plan) {
        this.plan = plan;
    }

    /** The same kind of run with another plan. */
    abstract S with(Plan<C> plan);

    private S with(Settings settings) {
        return with(plan.with(settings));
    }

    public S threads(int threads) {
        return with(plan.settings().withThreads(threads));
    }

    public S executor(ExecutorService executor) {
        return with(plan.settings().withExecutor(executor));
    }

    public S decorator(UnaryOperator<Runnable> decorator) {
        return with(plan.settings().withDecorator(decorator));
    }

    public S on(Engine engine) {
        return with(plan.settings().withEngine(engine));
    }

    public S timeout(Duration timeout) {
        return with(plan.settings().withTimeout(timeout));
    }

    public S cancelOn(CompletionStage<?> stage) {
        return with(plan.settings().withSignal(Signal.of(Objects.requireNonNull(stage, "stage"))));
    }

    public S checkpoint(Path file) {
        return checkpoint(file, OnChange.REFUSE);
    }

    public S checkpoint(Path file, OnChange onChange) {
        return with(plan.settings().withCheckpoint(new CheckpointFile(file, onChange)));
    }

    public S progress() {
        return with(plan.settings().withAudience(Audience.SCREEN));
    }

    public S progress(ProgressListener listener) {
        return with(plan.settings().withAudience(Audience.of(listener)));
    }

    public S retries(int most, Class<?>... after) {
        return with(plan.settings().withRetries(Retries.of(most, after)));
    }

    public S lookAhead(int lookAhead) {
        return with(plan.settings().withLookAhead(lookAhead));
    }

    public S seed(long seed) {
        return drawingFrom(RandomStreams.of(seed));
    }

    public S seed(RandomGenerator parent) {
        return drawingFrom(RandomStreams.from(Objects.requireNonNull(parent, "parent")));
    }

    private S drawingFrom(RandomStreams streams) {
        streams();
        Plan<C> drawing = plan.with(plan.kernel().withStreams(streams));
        return with(drawing.with(plan.settings().withSeedGiven()));
    }

    public long seed() {
        CheckpointFile file = plan.settings().checkpoint();
        RandomStreams streams = streams();
        boolean isStored = file != null && !plan.settings().isSeedGiven() && Files.exists(file.path());
        return (isStored ? StoredSeed.of(file, streams) : streams).seed();
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
