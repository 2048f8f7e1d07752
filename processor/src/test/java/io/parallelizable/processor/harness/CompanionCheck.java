package io.parallelizable.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Range;
import io.parallelizable.Run;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares all that a companion offers for one method with the plain loop over that method. */
public final class CompanionCheck {
    private final Class<?> companion;
    private final Method method;
    private final Class<?> input;

    private CompanionCheck(Class<?> companion, Method method) {
        this.companion = companion;
        this.method = method;
        this.input = method.getParameterTypes()[0];
        method.setAccessible(true);
    }

    /** Checks every form of input that the companion has, with so many elements. */
    public static void equalsLoop(Class<?> companion, Method method, int length) {
        new CompanionCheck(companion, method).check(length);
    }

    /** Checks the companion of the only method of that name, with a few elements. */
    public static void equalsLoop(Class<?> companion, Class<?> owner, String name) {
        Method method = Stream.of(owner.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        equalsLoop(companion, method, 7);
    }

    private void check(int length) {
        int forms = 0;
        for (Method over : companion.getDeclaredMethods()) {
            if (over.getName().equals("over") && accepts(over.getParameterTypes()[0])) {
                check(over.getParameterTypes()[0], length);
                forms++;
            }
        }
        assertThat(forms).as("forms of " + method).isPositive();
    }

    private boolean accepts(Class<?> form) {
        boolean counts = input == int.class || input == long.class;
        return form == input.arrayType() || form == Collection.class || form == Range.class && counts;
    }

    private void check(Class<?> form, int length) {
        Object inputs = inputs(form, length);
        List<Object> elements = elements(inputs);
        List<Object> expected = elements.stream().map(this::call).toList();
        Run<?, ?> run = (Run<?, ?>) invoke("over", form, inputs);
        assertEqual(invoke("map", form, inputs), expected);
        assertEqual(mapInto(run, expected), expected);
        assertEqual(mapInto(run.threads(1), expected), expected);
        if (method.getReturnType() == boolean.class) {
            List<Object> kept = IntStream.range(0, elements.size())
                    .filter(i -> (boolean) expected.get(i))
                    .mapToObj(elements::get)
                    .toList();
            assertEqual(invoke("filter", form, inputs), kept);
        } else if (!method.getReturnType().isPrimitive()) {
            assertEqual(
                    invoke("mapNonNull", form, inputs),
                    expected.stream().filter(Objects::nonNull).toList());
        }
    }

    private Object inputs(Class<?> form, int length) {
        if (form.isArray()) {
            return Samples.array(input, length);
        }
        return form == Range.class ? Range.of(-length / 2, length - length / 2) : Samples.list(input, length);
    }

    private List<Object> elements(Object inputs) {
        if (inputs instanceof Range range) {
            return IntStream.range(0, (int) range.length())
                    .<Object>mapToObj(i -> input == int.class ? (Object) (int) range.get(i) : (Object) range.get(i))
                    .toList();
        }
        return asList(inputs);
    }

    private static Object mapInto(Run<?, ?> run, List<Object> expected) {
        return mapInto(run, run.getClass(), expected.size());
    }

    @SuppressWarnings("unchecked")
    private static <O> Object mapInto(Run<O, ?> run, Class<?> type, int length) {
        try {
            O container = run.map();
            O own = container instanceof List
                    ? (O) new ArrayList<>(
                            IntStream.range(0, length).mapToObj(i -> "unset").toList())
                    : (O) Array.newInstance(container.getClass().getComponentType(), length);
            assertThat((Object) run.mapInto(own)).isSameAs(own);
            return own;
        } catch (Throwable failure) {
            throw new AssertionError(type.getName(), failure);
        }
    }

    private Object call(Object element) {
        return invoke(method, element);
    }

    private Object invoke(String name, Class<?> form, Object argument) {
        try {
            Method member = companion.getDeclaredMethod(name, form);
            member.setAccessible(true);
            return invoke(member, argument);
        } catch (NoSuchMethodException absent) {
            throw new AssertionError(companion + " has no " + name + "(" + form + ")", absent);
        }
    }

    private static Object invoke(Method member, Object argument) {
        try {
            return member.invoke(null, new Object[] {argument});
        } catch (InvocationTargetException failure) {
            throw new AssertionError(member + " failed", failure.getCause());
        } catch (IllegalAccessException denied) {
            throw new AssertionError(denied);
        }
    }

    /** Compares element by element; arrays within by their contents. */
    private void assertEqual(Object actual, List<Object> expected) {
        List<Object> elements = asList(actual);
        boolean equal = Objects.deepEquals(elements.toArray(), expected.toArray());
        assertThat(equal)
                .as("%s of %d: %s, expected %s", method, expected.size(), shortened(elements), shortened(expected))
                .isTrue();
    }

    private static String shortened(List<Object> elements) {
        return elements.stream().limit(10).toList().toString();
    }

    private static List<Object> asList(Object container) {
        if (container instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < Array.getLength(container); i++) {
            list.add(Array.get(container, i));
        }
        return list;
    }
}
