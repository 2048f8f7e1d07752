package io.parallelizable.internal.remote;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The classes that may be deserialized from bytes of the other side: those with which the engine was opened, the
 * classes that enclose them or are nested in them, others of the same jars or directories, and those classes of the JDK
 * that hold values. Both sides apply the same rule, so a slice cannot bring other classes.
 *
 * <p>An object may be replaced in the bytes by another one that deserializes to an object whose class was never named:
 * a lambda, or an object with a serialization proxy. Both classes are nest mates of a class that was named.
 *
 * <p>A user allows more with the system property {@value #PROPERTY}, a comma-separated list of class names and of
 * packages as {@code org.acme.*}.
 */
final class AllowedClasses {
    /** What allows more. */
    static final String PROPERTY = "parallelizable.remote.allow";

    /** Those of the JDK whose classes hold values. */
    private static final Set<String> PACKAGES = Set.of(
            "java.lang", "java.math", "java.time", "java.time.chrono", "java.util", "java.util.concurrent.atomic");

    private final Set<String> names = new HashSet<>();
    private final Set<Path> sources;

    /** The classes with which an engine is opened, and what comes from where they do. */
    AllowedClasses(Collection<Class<?>> opened) {
        for (Class<?> type : opened) {
            String name = KernelInputStream.elementOf(type).getName();
            int nested = name.indexOf('$');
            names.add(name);
            names.add(nested > 0 ? name.substring(0, nested) : name);
        }
        sources = CodeSources.of(opened);
    }

    /** The same on the other side, which receives their names. */
    static AllowedClasses named(Collection<String> names, ClassLoader loader) throws ClassNotFoundException {
        Set<Class<?>> opened = new LinkedHashSet<>();
        for (String name : names) {
            opened.add(Class.forName(name, false, loader));
        }
        return new AllowedClasses(opened);
    }

    /** Whether all classes of something that was packed may be made of its bytes. */
    boolean cover(Collection<Class<?>> packed) {
        return packed.stream().allMatch(this::covers);
    }

    /** Whether a class of something that was packed, perhaps that of an array, may be made of its bytes. */
    boolean covers(Class<?> packed) {
        Class<?> type = KernelInputStream.elementOf(packed);
        return type.isPrimitive() || KernelInputStream.isOwn(type) || allows(type);
    }

    /** Whether a class is allowed that is neither primitive nor an array. */
    boolean allows(Class<?> type) {
        return isValueOfJdk(type)
                || names.contains(name(type))
                || names.contains(type.getNestHost().getName())
                || CodeSources.of(type).filter(sources::contains).isPresent()
                || isAllowedByUser(type);
    }

    /** Whether the JDK's objects of a class hold values, or are exceptions. */
    private static boolean isValueOfJdk(Class<?> type) {
        boolean ofJdk = type.getClassLoader() == null && type.getName().startsWith("java.");
        return ofJdk && (PACKAGES.contains(type.getPackageName()) || Throwable.class.isAssignableFrom(type));
    }

    /** What a class is a copy of that no bytes can name, since it is hidden: the loop around a lambda. */
    private static String name(Class<?> type) {
        String name = type.getName();
        return type.isHidden() ? name.substring(0, name.indexOf('/')) : name;
    }

    private static boolean isAllowedByUser(Class<?> type) {
        return Stream.of(System.getProperty(PROPERTY, "").split(","))
                .anyMatch(pattern -> pattern.equals(type.getName()) || pattern.equals(type.getPackageName() + ".*"));
    }
}
