package io.parallelizable.internal.remote;

import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.internal.execution.Finisher;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Keeper;
import io.parallelizable.internal.execution.KernelEngine;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Executes kernels on an engine that a user has chosen.
 *
 * @param keeper takes the results of each slice before they are used
 */
public record RemoteEngine(Engine engine, Keeper keeper) implements KernelEngine {
    public RemoteEngine {
        engine = new GuardedEngine(engine);
    }

    @Override
    public <O extends @Nullable Object> Outcome execute(Kernel<O> kernel, O results, Settings settings)
            throws Interruption {
        if (kernel.length() == 0) {
            return Outcome.COMPLETE;
        } else if (kernel instanceof Finisher<?, O> finisher) {
            return executeFinisher(finisher, results, settings);
        }
        return execute(new Work.Storing(kernel, results), settings);
    }

    /** The operation is sent too, if it can be: then results need not come back one by one. */
    private <O extends @Nullable Object> Outcome executeFinisher(Finisher<?, O> finisher, O results, Settings settings)
            throws Interruption {
        SharedObjects sharedObjects;
        try {
            sharedObjects = SharedObjects.of(finisher);
        } catch (IOException unserializable) {
            return execute(new Work.Finishing<>(finisher, results), settings);
        }
        return run(new SliceScheduler(kept(new Work.Storing(finisher, results)), sharedObjects, engine, settings));
    }

    /** Computes all elements and uses their results in order, those below a failure too. */
    public <C extends @Nullable Object> Outcome execute(Kernel<C> kernel, Use<C> use, Settings settings)
            throws Interruption {
        return kernel.length() == 0 ? Outcome.COMPLETE : execute(new OrderedAnswers<>(kernel, use), settings);
    }

    /**
     * Begins to compute the elements of a kernel, step by step, for results that are used meanwhile.
     *
     * @param inOrder whether results are used in order, or else as they come
     * @param use what is done with results, by the thread that takes a step
     */
    public <C extends @Nullable Object> SliceScheduler begin(
            Kernel<C> kernel, boolean inOrder, Use<C> use, Settings settings) {
        return scheduler(inOrder ? new OrderedAnswers<>(kernel, use) : new Work.AsTheyCome<>(kernel, use), settings);
    }

    /** What is done with the results of some elements. */
    @FunctionalInterface
    public interface Use<C extends @Nullable Object> {
        /**
         * Uses some results.
         *
         * @param results the results, from the beginning of a container that no one else uses
         * @param count how many there are; 0 if the first element has failed
         */
        void accept(C results, int count, long first);
    }

    /** How many slices are computed at once: the engine's slots, or fewer where the settings limit threads. */
    public int slots(Settings settings) {
        return slots(engine.capabilities(), settings);
    }

    static int slots(Capabilities capabilities, Settings settings) {
        int slots = capabilities.slots();
        return settings.threads() == 0 ? slots : Math.min(slots, settings.threads());
    }

    private Outcome execute(Work work, Settings settings) throws Interruption {
        return run(scheduler(work, settings));
    }

    private Work kept(Work work) {
        return keeper == Keeper.NONE ? work : new Work.Keeping(work, keeper);
    }

    private static Outcome run(SliceScheduler scheduler) throws Interruption {
        try (scheduler) {
            return scheduler.run();
        }
    }

    private SliceScheduler scheduler(Work work, Settings settings) {
        SharedObjects sharedObjects;
        try {
            sharedObjects = SharedObjects.of(work.sent());
        } catch (IOException unserializable) {
            throw new EngineErrors(engine, engine.capabilities(), work.sent()).unserializable(unserializable);
        }
        return new SliceScheduler(kept(work), sharedObjects, engine, settings);
    }
}
