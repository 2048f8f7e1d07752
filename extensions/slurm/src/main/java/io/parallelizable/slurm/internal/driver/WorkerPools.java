package io.parallelizable.slurm.internal.driver;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.EngineSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The workers of this JVM, by their settings. They are kept for a while after an operation, so that they wait in
 * Slurm's queue once and not for each operation. A shutdown hook ends them.
 *
 * <p>The lock guards the list of pools, and is held while workers are submitted, so that equal engines do not submit
 * them twice.
 */
public final class WorkerPools {
    private static final long FAREWELL_MILLIS = 10_000;

    private static final Map<PoolSettings, WorkerPool> OPEN = new HashMap<>();
    private static final Set<WorkerPool> ENDING = new HashSet<>();
    private static boolean hasHook;

    private WorkerPools() {}

    /**
     * Begins an operation, with workers that there are already, or with new ones.
     *
     * @param settings what workers are to be
     * @param broadcast what the operation's slices share
     * @return the operation
     * @throws io.parallelizable.EngineException if there are none and none can be submitted
     */
    public static EngineSession session(PoolSettings settings, Broadcast broadcast) {
        while (true) {
            EngineSession session = pool(settings).session(broadcast);
            if (session != null) {
                return session;
            }
        }
    }

    private static synchronized WorkerPool pool(PoolSettings settings) {
        @Nullable WorkerPool known = OPEN.get(settings);
        if (known != null) {
            return known;
        }
        if (!hasHook) {
            Runtime.getRuntime().addShutdownHook(new Thread(WorkerPools::end, "parallelizable-slurm-end"));
            hasHook = true;
        }
        WorkerPool started = WorkerPool.start(settings);
        OPEN.put(settings, started);
        return started;
    }

    /** A pool takes no more operations, and is about to clear up. */
    static synchronized void ending(PoolSettings settings, WorkerPool pool) {
        OPEN.remove(settings, pool);
        ENDING.add(pool);
    }

    /** A pool has cleared up. */
    static synchronized void ended(WorkerPool pool) {
        ENDING.remove(pool);
    }

    private static synchronized List<WorkerPool> all() {
        List<WorkerPool> all = new ArrayList<>(OPEN.values());
        all.addAll(ENDING);
        return all;
    }

    /** Ends all workers, and waits until what they have left is cleared away. */
    public static void end() {
        for (WorkerPool pool : all()) {
            try {
                pool.end(FAREWELL_MILLIS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
