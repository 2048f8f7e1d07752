package com.acme;

import io.parallelizable.Parallelizable;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Names {
    private Names() {}

    /** The part before the first space, or null where there is none. */
    @Parallelizable
    public static @Nullable String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? null : name.substring(0, space);
    }

    @Parallelizable
    public static int length(@Nullable String name, int atLeast) {
        return Math.max(atLeast, name == null ? 0 : name.length());
    }

    public static List<String> firstNames(List<String> names) {
        return FirstParallel.mapNonNull(names);
    }
}
