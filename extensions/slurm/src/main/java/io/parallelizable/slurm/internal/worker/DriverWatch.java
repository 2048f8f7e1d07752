package io.parallelizable.slurm.internal.worker;

import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.time.Duration;

/**
 * Whether the driver lives. It writes a new heartbeat now and then; what counts is that its content changes, since
 * clocks of machines differ, and times of files on network file systems even more.
 */
final class DriverWatch {
    private final Spool spool;
    private final long patience;
    private final long interval;
    private String latest = "";
    private long changed = System.nanoTime();
    private long looked = changed;

    DriverWatch(Spool spool, Duration patience) {
        this.spool = spool;
        this.patience = patience.toNanos();
        this.interval = this.patience / 6;
    }

    boolean isAlive() {
        long now = System.nanoTime();
        if (now - looked >= interval) {
            looked = now;
            String content = content();
            if (!content.equals(latest)) {
                latest = content;
                changed = now;
            }
        }
        return now - changed < patience;
    }

    private String content() {
        try {
            return spool.readText(Spool.DRIVER);
        } catch (IOException noNews) {
            return latest;
        }
    }
}
