package io.parallelizable.spark;

import io.parallelizable.EngineException;
import java.time.Duration;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The executors of a context. Spark itself waits for ever for the first one, with a line in its log now and then.
 *
 * @param context the context
 * @param name what messages call it
 */
record Executors(JavaSparkContext context, String name) {
    private static final long GLANCE_MILLIS = 50;

    /** Waits until there is one. */
    void await(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!arePresent()) {
            if (context.sc().isStopped() || System.nanoTime() - deadline > 0) {
                throw new EngineException(
                        "no executor of " + name + " has come within " + patience.toSeconds()
                                + " seconds. Is that the master's address, does the master run, is"
                                + " spark.authenticate.secret the same everywhere, and has a worker the cores and the"
                                + " memory that are asked for? Spark's log tells",
                        null);
            }
            pause();
        }
    }

    private boolean arePresent() {
        if (context.isLocal() || context.getConf().getBoolean("spark.dynamicAllocation.enabled", false)) {
            return true;
        }
        // The driver counts as one.
        return !context.sc().isStopped() && context.sc().statusTracker().getExecutorInfos().length > 1;
    }

    private void pause() {
        try {
            Thread.sleep(GLANCE_MILLIS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted while waiting for an executor of " + name, interruption);
        }
    }
}
