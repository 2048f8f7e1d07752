package io.parallelizable.checkpoint.internal.identity.values;

import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.io.ObjectStreamException;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The present values of static fields. A program may set them before the run, in code that the method does not call. So
 * numbers, texts, constants of enums, and arrays of those are compared by value, in final fields too, since these are
 * often read from a property.
 *
 * @param values texts that differ for different values; those of single numbers and constants are also shown to people
 * @param objects fields that are not final, with values of other kinds
 */
public record StaticFields(SortedMap<Member, String> values, SortedSet<Member> objects) {
    /** The prefix of a value that is for people. */
    public static final String VALUE = "= ";

    /** Reads fields, and initialises their classes for that. */
    public static StaticFields read(Collection<Member> fields, ClassLoader loader) {
        StaticFields all = new StaticFields(new TreeMap<>(), new TreeSet<>());
        fields.forEach(field -> find(field, loader).ifPresent(found -> all.add(field, found)));
        return all;
    }

    private static Optional<Field> find(Member field, ClassLoader loader) {
        try {
            Field found = Class.forName(field.owner().replace('/', '.'), false, loader)
                    .getDeclaredField(field.name());
            return found.isSynthetic() || found.isEnumConstant() ? Optional.empty() : Optional.of(found);
        } catch (ReflectiveOperationException | LinkageError gone) {
            // Then the first element that reads it says so.
            return Optional.empty();
        }
    }

    private void add(Member member, Field field) {
        try {
            field.setAccessible(true);
            Object value = field.get(null);
            if (isValue(value)) {
                values.put(member, text(value));
            } else if (!Modifier.isFinal(field.getModifiers())) {
                objects.add(member);
            }
        } catch (InaccessibleObjectException hidden) {
            objects.add(member);
        } catch (ReflectiveOperationException | LinkageError | ObjectStreamException failure) {
            // An initialiser that fails does so for the first element, too.
            objects.add(member);
        }
    }

    private static boolean isValue(@Nullable Object value) {
        return value == null || isKindOfValue(leaf(value.getClass()));
    }

    private static Class<?> leaf(Class<?> type) {
        return type.isArray() ? leaf(type.getComponentType()) : type;
    }

    private static boolean isKindOfValue(Class<?> type) {
        return type.isPrimitive()
                || type == String.class
                || type == Boolean.class
                || type == Character.class
                || Enum.class.isAssignableFrom(type)
                || Number.class.isAssignableFrom(type) && type.getPackageName().equals("java.lang");
    }

    private static String text(@Nullable Object value) throws ObjectStreamException {
        if (value instanceof Enum<?> constant) {
            return VALUE + constant.name();
        }
        boolean isForPeople =
                value == null || !(value instanceof String) && !value.getClass().isArray();
        return isForPeople
                ? VALUE + value
                : HexFormat.of().formatHex(CanonicalStream.digest(value, new Seen(() -> false), null));
    }
}
