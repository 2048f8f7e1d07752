package com.acme;

import io.parallelizable.Parallelizable;

/** Names. */
interface Names {
    /**
     * Cleans a name.
     *
     * @param name the name
     * @return the clean name, or null
     */
    @Parallelizable
    static String clean(String name) {
        return name.isBlank() ? null : name.strip();
    }
}
