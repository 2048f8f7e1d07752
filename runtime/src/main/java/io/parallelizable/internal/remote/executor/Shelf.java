package io.parallelizable.internal.remote.executor;

import io.parallelizable.engine.Cargo;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cargo of the latest operations that this process has computed slices of, as long as there is memory for it. */
final class Shelf {
    private static final int OPERATIONS = 16;

    private static final Map<String, SoftReference<Cargo>> KEPT = new LinkedHashMap<>(OPERATIONS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<Cargo>> eldest) {
            return size() > OPERATIONS;
        }
    };

    private Shelf() {}

    /** The cargo of an operation; null if it is not here. */
    static synchronized @Nullable Cargo find(String id) {
        SoftReference<Cargo> kept = KEPT.get(id);
        return kept == null ? null : kept.get();
    }

    /** Keeps a cargo, and gives the one to use: that of the first slice, which may be unpacked already. */
    static synchronized Cargo keep(Cargo cargo) {
        Cargo known = find(cargo.id());
        if (known == null) {
            KEPT.put(cargo.id(), new SoftReference<>(cargo));
        }
        return known == null ? cargo : known;
    }
}
