package io.parallelizable.internal.remote;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects that both sides of an operation hold, known by identity. On their way they are replaced by {@link Handle}
 * ones, in slices as well as in answers; so a result that is a held argument is that very object again.
 */
final class HandleTable {
    private final Map<Object, Handle> places = new IdentityHashMap<>();
    private final List<Object> objects = new ArrayList<>();

    HandleTable() {}

    HandleTable(List<?> held) {
        held.forEach(this::add);
    }

    /** Adds an object, and returns the handle that replaces it. */
    Handle add(Object object) {
        return places.computeIfAbsent(object, added -> {
            objects.add(added);
            return new Handle(objects.size() - 1);
        });
    }

    /** What is sent in the place of an object. */
    Object replace(Object object) {
        Handle place = places.get(object);
        return place == null ? object : place;
    }

    List<Object> objects() {
        return objects;
    }
}
