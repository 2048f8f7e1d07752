package io.parallelizable.internal.remote;

import java.util.Set;

/** The classes of the JDK that hold values. */
final class Values {
    private static final Set<String> PACKAGES = Set.of(
            "java.lang", "java.math", "java.time", "java.time.chrono", "java.util", "java.util.concurrent.atomic");

    private Values() {}

    /** Whether a class is one of them, or an exception of the JDK. */
    static boolean include(Class<?> type) {
        boolean ofJdk = type.getClassLoader() == null && type.getName().startsWith("java.");
        return ofJdk && (PACKAGES.contains(type.getPackageName()) || Throwable.class.isAssignableFrom(type));
    }
}
