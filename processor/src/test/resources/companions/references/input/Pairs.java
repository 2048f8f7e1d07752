package com.acme;

import io.parallelizable.Parallelizable;
import java.util.List;

/** Pairs. */
class Pairs {
    /** Pairs. */
    Pairs() {}

    /**
     * Joins two things.
     *
     * @param first one
     * @param second the other
     * @param <T> their type
     * @return both
     */
    @Parallelizable(name = "Pairing")
    static <T extends Comparable<T>> List<T> pair(T first, Object second) {
        return List.of(first);
    }

    /**
     * Joins two lists.
     *
     * @param first one
     * @param second the other
     * @return both
     */
    @Parallelizable(name = "Pairing")
    static String pair(List<String> first, List<String> second) {
        return first + "" + second;
    }
}
