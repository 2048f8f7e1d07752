package io.parallelizable.checkpoint;

import io.parallelizable.Engines;
import io.parallelizable.Options;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where elements are computed. */
enum Place {
    CALLER {
        @Override
        Options<?> set(Options<?> run) {
            return run.threads(1);
        }
    },
    THREADS {
        @Override
        Options<?> set(Options<?> run) {
            return run.threads(4);
        }
    },
    ENGINE {
        @Override
        Options<?> set(Options<?> run) {
            return run.on(EXECUTOR);
        }
    };

    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(3, task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    private static final Engine EXECUTOR =
            Engines.executor(WORKERS, Capabilities.ofSlots(3).withLeastWork(Duration.ofNanos(20_000)));

    abstract Options<?> set(Options<?> run);

    /** The same run in this place. */
    @SuppressWarnings("unchecked") // options return runs of the same kind
    <S extends Options<?>> S in(S run) {
        return (S) set(run);
    }
}
