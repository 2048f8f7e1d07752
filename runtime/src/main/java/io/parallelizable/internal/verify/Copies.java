package io.parallelizable.internal.verify;

import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Copies of arguments that a call may change: arrays in any depth, and the JDK's common collections.
 *
 * <p>What appears twice in the original is one object in the copy, too. All else, such as objects of the user's, is not
 * copied, and shared by the original and the copy.
 */
public final class Copies {
    /** How an object of exactly that class is copied before its elements are. */
    private static final Map<Class<?>, Function<Object, Object>> COLLECTIONS = Map.of(
            ArrayList.class, list -> ((ArrayList<?>) list).clone(),
            LinkedList.class, list -> ((LinkedList<?>) list).clone(),
            ArrayDeque.class, queue -> ((ArrayDeque<?>) queue).clone(),
            HashSet.class, set -> ((HashSet<?>) set).clone(),
            LinkedHashSet.class, set -> ((LinkedHashSet<?>) set).clone(),
            TreeSet.class, set -> ((TreeSet<?>) set).clone(),
            HashMap.class, map -> ((HashMap<?, ?>) map).clone(),
            LinkedHashMap.class, map -> ((LinkedHashMap<?, ?>) map).clone(),
            TreeMap.class, map -> ((TreeMap<?, ?>) map).clone(),
            BitSet.class, set -> ((BitSet) set).clone());

    private final Map<Object, Object> made = new IdentityHashMap<>();

    private Copies() {}

    /** A copy of an argument, or of an array of them; itself if it is of no type that is copied. */
    public static @Nullable Object of(@Nullable Object argument) {
        return new Copies().copy(argument);
    }

    private @Nullable Object copy(@Nullable Object original) {
        if (original == null) {
            return null;
        }
        Object known = made.get(original);
        if (known != null) {
            return known;
        }
        return original.getClass().isArray() ? array(original) : collection(original);
    }

    private Object array(Object original) {
        int length = Array.getLength(original);
        Object copy = Array.newInstance(original.getClass().getComponentType(), length);
        System.arraycopy(original, 0, copy, 0, length);
        made.put(original, copy);
        if (copy instanceof Object[] elements) {
            for (int i = 0; i < length; i++) {
                elements[i] = copy(elements[i]);
            }
        }
        return copy;
    }

    @SuppressWarnings("unchecked") // a copy of an element has the element's class
    private Object collection(Object original) {
        Function<Object, Object> copier = COLLECTIONS.get(original.getClass());
        if (copier == null) {
            return original;
        }
        Object copy = copier.apply(original);
        made.put(original, copy);
        if (copy instanceof Map<?, ?> map) {
            ((Map<Object, @Nullable Object>) map).replaceAll((key, value) -> copy(value));
        } else if (copy instanceof List<?> list) {
            ((List<@Nullable Object>) list).replaceAll(this::copy);
        } else if (copy instanceof ArrayDeque<?> queue) {
            refill((Collection<@Nullable Object>) queue);
        }
        return copy;
    }

    private void refill(Collection<@Nullable Object> collection) {
        Object[] elements = collection.toArray();
        collection.clear();
        for (Object element : elements) {
            collection.add(copy(element));
        }
    }
}
