package io.parallelizable.internal.threads;

import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Engine;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.Settings;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Executes kernels on the calling thread and, where it pays, on workers beside it. */
public final class ThreadEngine implements Engine {
    @Override
    public <O> @Nullable Failure execute(Kernel<O> kernel, O results, Settings settings) throws Interruption {
        int threads = settings.threads() == 0 ? Cores.allowed().count() : settings.threads();
        Executor executor = settings.executor();
        Executor workers = executor != null ? executor : helper -> Workers.execute(helper, threads);
        return new Execution<>(kernel, results, threads).run(workers);
    }
}
