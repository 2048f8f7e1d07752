package io.parallelizable.checkpoint.internal.identity.values;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a set or map whose order says nothing: it depends on hash codes, which differ from one JVM to the next for
 * enums and for all objects that have none of their own.
 *
 * @param entries a digest for each, in ascending order
 */
record Unordered(String type, byte[][] entries) implements Serializable {
    private static final Set<Class<?>> HASHED = Set.of(
            HashMap.class,
            HashSet.class,
            Hashtable.class,
            IdentityHashMap.class,
            ConcurrentHashMap.class,
            ConcurrentHashMap.KeySetView.class);

    static boolean isHashed(@Nullable Object object) {
        return object != null && (HASHED.contains(object.getClass()) || ImmutableCollection.isProxy(object));
    }

    static Object of(Object hashed, Seen seen, @Nullable Shared shared) throws IOException {
        if (hashed instanceof Map<?, ?> map) {
            String type = map instanceof IdentityHashMap ? "identity map" : "map";
            return new Unordered(type, digests(entries(map), seen, shared));
        } else if (hashed instanceof Set<?> set) {
            return new Unordered("set", digests(set, seen, shared));
        }
        ImmutableCollection collection = ImmutableCollection.of(hashed);
        return collection.isList()
                ? new ArrayList<>(collection.entries())
                : new Unordered(collection.isMap() ? "map" : "set", digests(collection.entries(), seen, shared));
    }

    private static List<?> entries(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                .toList();
    }

    private static byte[][] digests(Collection<?> entries, Seen seen, @Nullable Shared shared) throws IOException {
        byte[][] digests = new byte[entries.size()][];
        int at = 0;
        for (Object entry : entries) {
            digests[at++] = CanonicalStream.digest(entry, seen, shared);
        }
        Arrays.sort(digests, Arrays::compareUnsigned);
        return digests;
    }
}
