package io.parallelizable.slurm.internal.driver;

import io.parallelizable.slurm.internal.command.Slurm;
import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cleans up after drivers that have died: cancels their jobs and removes their spools.
 *
 * <p>A driver of this machine is dead if its process is gone. Any other is dead if its heartbeat has not changed for a
 * while, so that takes a second check.
 */
final class Sweep {
    private final Path directory;
    private final Slurm slurm;
    private final long patience;
    private final Map<Spool, Sight> seen = new HashMap<>();

    /** What a heartbeat said, and when that was first seen. */
    private record Sight(String heartbeat, long at) {}

    Sweep(Path directory, Slurm slurm, Duration patience) {
        this.directory = directory;
        this.slurm = slurm;
        this.patience = patience.multipliedBy(2).toNanos();
    }

    /** Looks at all spools. */
    void look() {
        try {
            Spool.in(directory).forEach(this::look);
        } catch (IOException problem) {
            // It is no reason not to go on.
        }
    }

    private void look(Spool spool) {
        try {
            if (isOfDead(spool)) {
                clear(spool);
            }
        } catch (IOException | RuntimeException problem) {
            // It may be another user's, or its last worker may be writing; so it is left for the next time.
        }
    }

    private boolean isOfDead(Spool spool) throws IOException {
        // A driver writes its heartbeat before anything else is there to be cleared away.
        String heartbeat = spool.has(Spool.DRIVER) ? spool.readText(Spool.DRIVER) : "";
        long now = System.nanoTime();
        Sight sight = seen.get(spool);
        if (sight == null || !sight.heartbeat.equals(heartbeat)) {
            seen.put(spool, new Sight(heartbeat, now));
            return Heartbeat.isOfDead(heartbeat);
        }
        return Heartbeat.isOfDead(heartbeat) || now - sight.at > patience;
    }

    private void clear(Spool spool) throws IOException {
        spool.write(Spool.STOP, "");
        List<String> jobs =
                spool.has(Spool.JOBS) ? spool.readText(Spool.JOBS).lines().toList() : List.of();
        slurm.cancel(jobs);
        spool.remove();
        seen.remove(spool);
    }
}
