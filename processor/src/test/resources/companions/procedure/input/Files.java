package com.acme;

import io.parallelizable.Parallelizable;
import java.io.IOException;

/** Files. */
class Files {
    /** Files. */
    Files() {}

    /**
     * Writes something.
     *
     * @param path where
     * @param content what
     * @throws IOException if that fails
     */
    @Parallelizable
    static void write(String path, byte[] content) throws IOException {
        throw new IOException(path + content.length);
    }
}
