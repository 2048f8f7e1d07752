package io.parallelizable.slurm.internal.worker;

import io.parallelizable.slurm.internal.spool.Farewell;
import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;

/**
 * Reports the end of this worker to the driver, so that other workers compute its slices at once.
 *
 * <p>The main thread reports it; if a signal or an element ends the JVM before that, the shutdown hook does. If the JVM
 * ends without either, by {@code kill -9} or {@code Runtime.halt}, the job's script reports it.
 */
final class Departure {
    private final Spool spool;
    private final String id;
    private final ElementThreads threads;
    private boolean told;

    Departure(Spool spool, String id, ElementThreads threads) {
        this.spool = spool;
        this.id = id;
        this.threads = threads;
    }

    /** Ends of its own accord. */
    void leave() {
        tell(Farewell.LEFT);
    }

    /** Ends by a problem of its own. */
    void fail() {
        tell(Farewell.EXITED);
    }

    /** The shutdown hook. */
    void atShutdown() {
        tell(threads.areEndingTheJvm() ? Farewell.EXITED : Farewell.TERMINATED);
    }

    private synchronized void tell(String how) {
        if (told) {
            return;
        }
        told = true;
        try {
            spool.write(Spool.GONE + "/" + id, how);
        } catch (IOException noSpool) {
            // The driver has removed it, and asks no more.
        }
    }
}
