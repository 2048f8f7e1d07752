package io.parallelizable.internal.remote;

import java.io.Serializable;
import java.nio.file.Path;

/** Stands, in what is sent, for a {@link Path}, which is not serializable itself. */
record SentPath(String text) implements Serializable {
    /** What is sent in the place of an object. */
    static Object replace(Object object) {
        return object instanceof Path path ? new SentPath(path.toString()) : object;
    }

    /** The object that the sent one replaces. */
    static Object resolve(Object object) {
        return object instanceof SentPath path ? Path.of(path.text()) : object;
    }
}
