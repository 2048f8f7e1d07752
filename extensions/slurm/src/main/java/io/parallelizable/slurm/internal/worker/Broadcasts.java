package io.parallelizable.slurm.internal.worker;

import io.parallelizable.Engines;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The broadcasts of the operations that this worker computes slices of, read once each. Threads share them. */
final class Broadcasts {
    private final Spool spool;
    private final Map<String, Broadcast> read = new HashMap<>();

    Broadcasts(Spool spool) {
        this.spool = spool;
    }

    synchronized Broadcast of(long session) throws IOException {
        String name = Long.toString(session);
        Broadcast known = read.get(name);
        if (known != null) {
            return known;
        }
        // Those of operations that have ended are gone from the spool too.
        read.keySet().retainAll(spool.list(Spool.BROADCASTS));
        Broadcast broadcast = Engines.received(name, spool.read(Spool.BROADCASTS + "/" + name));
        read.put(name, broadcast);
        return broadcast;
    }
}
