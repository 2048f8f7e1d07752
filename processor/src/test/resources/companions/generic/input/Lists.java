package com.acme;

import io.parallelizable.Parallelizable;
import java.io.IOException;
import java.util.List;

/** Lists. */
class Lists {
    /** Lists. */
    protected Lists() {}

    /**
     * Finds the greatest.
     *
     * @param items some items
     * @param <T> their type
     * @return the greatest of them
     * @throws IOException never
     */
    @Parallelizable
    static <T extends Comparable<? super T>> T greatest(List<T> items) throws IOException {
        return items.get(0);
    }
}
