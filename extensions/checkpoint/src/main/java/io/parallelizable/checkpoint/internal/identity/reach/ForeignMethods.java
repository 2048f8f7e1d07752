package io.parallelizable.checkpoint.internal.identity.reach;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Methods of the JDK's classes and of jars that a user's class overrides, and which are called there. */
final class ForeignMethods {
    private final ClassLoader loader;
    private final Map<String, Predicate<String>> overridable = new HashMap<>();

    ForeignMethods(ClassLoader loader) {
        this.loader = loader;
    }

    /** Whether a class declares or inherits a method of a name and descriptor that can be overridden. */
    boolean include(String type, String signature) {
        return overridable.computeIfAbsent(type, this::find).test(signature);
    }

    private Predicate<String> find(String type) {
        try {
            Set<String> signatures = new HashSet<>();
            addAll(Class.forName(type.replace('/', '.'), false, loader), signatures);
            addAll(Object.class, signatures);
            return signatures::contains;
        } catch (ClassNotFoundException | LinkageError unknown) {
            // Something that it needs is missing here: then every method may be one that it calls.
            return every -> true;
        }
    }

    private static void addAll(@Nullable Class<?> type, Set<String> signatures) {
        if (type != null) {
            for (Method method : type.getDeclaredMethods()) {
                int modifiers = method.getModifiers();
                if (!Modifier.isPrivate(modifiers) && !Modifier.isStatic(modifiers)) {
                    signatures.add(method.getName() + Type.getMethodDescriptor(method));
                }
            }
            addAll(type.getSuperclass(), signatures);
            for (Class<?> each : type.getInterfaces()) {
                addAll(each, signatures);
            }
        }
    }
}
