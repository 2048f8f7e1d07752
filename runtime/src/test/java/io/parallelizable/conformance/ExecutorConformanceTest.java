package io.parallelizable.conformance;

import io.parallelizable.Engines;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;

/** Worry: an executor gives something else than the plain loop. */
class ExecutorConformanceTest extends RemoteConformance {
    private static final ExecutorService EXECUTOR = Executors.newFixedThreadPool(3);

    @AfterAll
    static void shutDown() {
        EXECUTOR.shutdownNow();
    }

    @Override
    protected Engine engine() {
        return Engines.executor(EXECUTOR, Capabilities.ofSlots(3).withLeastWork(Duration.ofNanos(50_000)));
    }
}
