package io.parallelizable.internal.remote;

import java.util.HashSet;
import java.util.Set;

/**
 * Which classes a slice may be made of: those that its sender has named while packing it, the classes that they are
 * nested in or that are nested with them, and of the JDK the ones that hold values.
 *
 * <p>What is packed in the place of an object may become that object again, whose class was never named: a lambda's, or
 * one with a serialization proxy. Both are nest mates of what was named.
 */
final class NamedClasses implements KernelInputStream.Allowed {
    private final Set<String> names = new HashSet<>();

    /**
     * Named classes.
     *
     * @param names their names, also those of arrays
     */
    NamedClasses(Set<String> names) {
        for (String name : names) {
            String element = element(name);
            this.names.add(element);
            int nested = element.indexOf('$');
            this.names.add(nested > 0 ? element.substring(0, nested) : element);
        }
    }

    private static String element(String name) {
        int dimensions = name.lastIndexOf('[') + 1;
        boolean ofObjects = dimensions > 0 && name.charAt(dimensions) == 'L';
        return ofObjects ? name.substring(dimensions + 1, name.length() - 1) : name;
    }

    /** What a class is a copy of that no bytes can name, since it is hidden: the loop around a lambda. */
    private static String name(Class<?> type) {
        String name = type.getName();
        return type.isHidden() ? name.substring(0, name.indexOf('/')) : name;
    }

    @Override
    public boolean allows(Class<?> type) {
        return Values.include(type)
                || names.contains(name(type))
                || names.contains(type.getNestHost().getName());
    }
}
