package io.parallelizable.internal.remote;

import io.parallelizable.engine.Engine;
import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Finisher;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.KernelEngine;
import io.parallelizable.internal.engine.Outcome;
import io.parallelizable.internal.engine.Settings;
import java.io.IOException;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Executes kernels on an engine that a user has chosen.
 *
 * @param engine the engine
 */
public record RemoteEngine(Engine engine) implements KernelEngine {
    @Override
    public <O extends @Nullable Object> Outcome execute(Kernel<O> kernel, O results, Settings settings)
            throws Interruption {
        if (kernel.length() == 0) {
            return Outcome.COMPLETE;
        } else if (kernel instanceof Finisher<?, ?> finisher) {
            return executeFinisher(kernel, finisher, results, settings);
        }
        return execute(new Storing(kernel, results), settings);
    }

    /** The operation is sent too, if it can be: then results need not come back one by one. */
    @SuppressWarnings("unchecked") // the finisher is the kernel, whose results these are
    private <O> Outcome executeFinisher(
            Kernel<?> kernel, Finisher<?, O> finisher, @Nullable Object results, Settings settings)
            throws Interruption {
        Manifest manifest;
        try {
            manifest = Manifest.of(kernel);
        } catch (IOException unserializable) {
            return execute(new Finishing<>(finisher, (O) results), settings);
        }
        return new Dispatch(new Storing(kernel, results), manifest, engine, settings).run(engine);
    }

    /**
     * Computes all elements of a kernel for results that are used in order.
     *
     * @param kernel the elements
     * @param use what is done with the results at the beginning of a container, so many of them
     * @param settings how to execute it
     * @param <C> the container
     * @return how it ended; results below a failure have been used
     * @throws Interruption if the calling thread was interrupted before all elements were computed
     */
    public <C> Outcome execute(Kernel<C> kernel, ObjIntConsumer<C> use, Settings settings) throws Interruption {
        return kernel.length() == 0 ? Outcome.COMPLETE : execute(new InOrder<>(kernel, use), settings);
    }

    private Outcome execute(Work work, Settings settings) throws Interruption {
        Manifest manifest;
        try {
            manifest = Manifest.of(work.sent());
        } catch (IOException unserializable) {
            throw new Complaints(engine, engine.capabilities(), work.sent()).unserializable(unserializable);
        }
        return new Dispatch(work, manifest, engine, settings).run(engine);
    }
}
