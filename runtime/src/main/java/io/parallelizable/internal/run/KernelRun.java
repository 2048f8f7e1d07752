package io.parallelizable.internal.run;

import io.parallelizable.Run;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.RandomStreams;
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
    public S on(Engine engine) {
        return with(plan.with(plan.settings().withEngine(engine)));
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
        return output.<X>map(plan);
    }

    @Override
    public O mapInto(O results) throws X {
        output.<X>mapInto(plan, results);
        return results;
    }

    @Override
    public String toString() {
        return "run of " + plan.kernel().length() + " elements";
    }
}
