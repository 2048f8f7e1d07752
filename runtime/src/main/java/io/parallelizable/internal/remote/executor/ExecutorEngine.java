package io.parallelizable.internal.remote.executor;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;

/** An engine on a remote executor. */
public record ExecutorEngine(ExecutorService executor, Capabilities capabilities) implements Engine {
    /** More threads than this are no limit but the lack of one. */
    private static final int MANY = 1 << 12;

    public ExecutorEngine {
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(capabilities, "capabilities");
    }

    /** The number of an executor's threads, if the executor reports it, or of this machine's processors. */
    public static int slotsOf(ExecutorService executor) {
        int threads = 0;
        if (executor instanceof ThreadPoolExecutor pool) {
            threads = pool.getMaximumPoolSize();
        } else if (executor instanceof ForkJoinPool pool) {
            threads = pool.getParallelism();
        }
        return threads > 0 && threads < MANY ? threads : Runtime.getRuntime().availableProcessors();
    }

    @Override
    public String name() {
        return "the executor " + executor.getClass().getSimpleName();
    }

    @Override
    public EngineSession open(Broadcast broadcast) {
        if (executor.isShutdown()) {
            throw new EngineException(name() + " is shut down; give the run one that is not", null);
        }
        int bytes = broadcast.payload().length;
        if (bytes > capabilities.mostBytes()) {
            throw new EngineException(
                    "the held arguments take " + bytes + " bytes, and " + name() + " sends at most "
                            + capabilities.mostBytes() + " at once: " + capabilities.sizeOption(),
                    null);
        }
        return new ExecutorSession(executor, broadcast);
    }
}
