package io.parallelizable.processor.harness;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Inputs of any type: the same for the same number, mostly different for different ones. */
public final class Samples {
    private Samples() {}

    /** The sample of that number. */
    public static Object of(Class<?> type, int number) {
        int mixed = number * 0x9E3779B1;
        if (type == boolean.class || type == Boolean.class) {
            return (mixed & 0x10000) != 0;
        } else if (type == byte.class || type == Byte.class) {
            return (byte) (mixed >> 7);
        } else if (type == short.class || type == Short.class) {
            return (short) (mixed >> 5);
        } else if (type == char.class || type == Character.class) {
            return (char) ('a' + Math.floorMod(mixed, 26));
        } else if (type == int.class || type == Integer.class || type == Number.class) {
            return mixed;
        } else if (type == long.class || type == Long.class) {
            return mixed * 31L;
        } else if (type == float.class || type == Float.class) {
            return number / 3f;
        } else if (type == double.class || type == Double.class) {
            return number / 7.0;
        } else if (type.isAssignableFrom(String.class)) {
            return "s" + mixed;
        } else if (type.isArray()) {
            return array(type.getComponentType(), number % 3);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[Math.floorMod(mixed, type.getEnumConstants().length)];
        } else if (type.isRecord()) {
            return record(type, number);
        } else if (type.isAssignableFrom(List.class) && Collection.class.isAssignableFrom(type)) {
            return List.of("l" + mixed, "m");
        } else if (type == Map.class) {
            return Map.of("k", "v" + mixed);
        } else if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                return method.getName().equals("toString")
                        ? "proxy"
                        : method.getName().equals("hashCode") ? 1 : null;
            });
        }
        return construct(type);
    }

    /** An array of the first so many samples. */
    public static Object array(Class<?> component, int length) {
        Object array = Array.newInstance(component, length);
        for (int i = 0; i < length; i++) {
            Array.set(array, i, of(component, i));
        }
        return array;
    }

    /** A list of the first so many samples. */
    public static List<Object> list(Class<?> component, int length) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            list.add(of(component, i));
        }
        return list;
    }

    private static Object record(Class<?> type, int number) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Stream.of(types).map(component -> of(component, number)).toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("no sample of " + type, failure);
        }
    }

    private static Object construct(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new AssertionError("no sample of " + type);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("no sample of " + type, failure);
        }
    }
}
