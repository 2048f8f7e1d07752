package io.parallelizable.internal.threads;

import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.StripFailure;
import io.parallelizable.internal.engine.Engine;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.Settings;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** Executes kernels on the calling thread and, where it pays, on workers beside it. */
public final class ThreadEngine implements Engine {
    @Override
    public <O> @Nullable Failure execute(Kernel<O> kernel, O results, Settings settings) throws Interruption {
        Site site = Site.of(kernel.getClass());
        int length = Math.toIntExact(kernel.length());
        if (site.isLoop(length) && !Thread.currentThread().isInterrupted()) {
            return loop(kernel, results, length);
        }
        int wanted = (settings.threads() == 0 ? Cores.allowed().count() : settings.threads()) - 1;
        ExecutorService executor = settings.executor();
        Helpers helpers = executor == null ? Workers.shared().helpers(wanted) : new ExecutorHelpers(executor, wanted);
        return new Execution<>(kernel, results, length, site, helpers, wanted).run();
    }

    /** The plain loop, for so little work that everything else would cost more. */
    private static <O> @Nullable Failure loop(Kernel<O> kernel, O results, int length) {
        try {
            kernel.apply(0, results, 0, length);
            return null;
        } catch (StripFailure failure) {
            return failed(failure.finished(), failure.getCause());
        } catch (Throwable fault) {
            return failed(0, fault);
        }
    }

    private static Failure failed(int index, Throwable cause) {
        Failure failure = new Failure(index, cause, Thread.currentThread().getName());
        if (Failure.tellsOfInterruption(cause)) {
            // The exception has taken the interrupt flag with it.
            Thread.currentThread().interrupt();
        }
        return failure;
    }
}
