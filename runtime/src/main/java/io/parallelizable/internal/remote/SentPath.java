package io.parallelizable.internal.remote;

import java.io.Serializable;
import java.nio.file.Path;

/** Stands, in what is sent, for a {@link Path}, which is not serializable itself. */
record SentPath(String text) implements Serializable {
    /** The class of what is made of it, which no bytes can name. */
    private static final Class<?> MADE = Path.of("").getClass();

    /** Whether a class is that of what is made of it, or the one of which arrays of paths are. */
    static boolean makes(Class<?> type) {
        return type == MADE || type == Path.class;
    }

    /** What is sent in the place of an object. */
    static Object replace(Object object) {
        return object instanceof Path path ? new SentPath(path.toString()) : object;
    }

    /** What an object that was sent stands for. */
    static Object resolve(Object object) {
        return object instanceof SentPath path ? Path.of(path.text()) : object;
    }
}
