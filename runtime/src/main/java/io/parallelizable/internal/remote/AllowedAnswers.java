package io.parallelizable.internal.remote;

import java.nio.file.Path;
import java.util.Set;

/**
 * Which classes results and exceptions from a worker may be made of: those that the run names, others of the same jars
 * or directories, and of the JDK the ones that hold values.
 *
 * <p>A user allows more by the system property {@value #PROPERTY}, a comma-separated list of class names and of
 * packages as {@code org.acme.*}.
 */
final class AllowedAnswers implements KernelInputStream.Allowed {
    /** What allows more. */
    static final String PROPERTY = "parallelizable.remote.allow";

    private final Set<Class<?>> named;
    private final Set<Path> sources;

    AllowedAnswers(Set<Class<?>> named, Set<Path> sources) {
        this.named = named;
        this.sources = sources;
    }

    @Override
    public boolean allows(Class<?> type) {
        return named.contains(type)
                || Values.include(type)
                || CodeSources.of(type).filter(sources::contains).isPresent()
                || isAllowedByUser(type);
    }

    private static boolean isAllowedByUser(Class<?> type) {
        for (String pattern : System.getProperty(PROPERTY, "").split(",")) {
            if (pattern.equals(type.getName()) || pattern.equals(type.getPackageName() + ".*")) {
                return true;
            }
        }
        return false;
    }
}
