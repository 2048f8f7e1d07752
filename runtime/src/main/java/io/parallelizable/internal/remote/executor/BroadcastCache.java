package io.parallelizable.internal.remote.executor;

import io.parallelizable.engine.Broadcast;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The broadcast of the latest operations that this process has computed slices of, as long as there is memory for it.
 */
final class BroadcastCache {
    private static final int OPERATIONS = 16;

    private static final Map<String, SoftReference<Broadcast>> KEPT = new LinkedHashMap<>(OPERATIONS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<Broadcast>> eldest) {
            return size() > OPERATIONS;
        }
    };

    private BroadcastCache() {}

    /** The broadcast of an operation; null if it is not here. */
    static synchronized @Nullable Broadcast find(String id) {
        SoftReference<Broadcast> kept = KEPT.get(id);
        return kept == null ? null : kept.get();
    }

    /** Keeps a broadcast, and gives the one to use: that of the first slice, which may be unpacked already. */
    static synchronized Broadcast keep(Broadcast broadcast) {
        Broadcast known = find(broadcast.id());
        if (known == null) {
            KEPT.put(broadcast.id(), new SoftReference<>(broadcast));
        }
        return known == null ? broadcast : known;
    }
}
