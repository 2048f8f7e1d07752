package io.parallelizable.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.BooleanRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Range;
import io.parallelizable.Run;
import io.parallelizable.StreamRun;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares all that a companion offers for one method with the plain loop over that method. */
public final class CompanionCheck {
    private final Class<?> companion;
    private final Method method;

    private CompanionCheck(Class<?> companion, Method method) {
        this.companion = companion;
        this.method = method;
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
        for (Method member : companion.getDeclaredMethods()) {
            Optional<Form> form = Form.of(member, method);
            if (form.isPresent()) {
                check(form.get(), length);
                forms++;
            }
        }
        assertThat(forms).as("forms of " + method).isPositive();
    }

    private void check(Form form, int length) {
        // A grid has the square or the cube of it.
        int each = form.isGrid() ? (int) Math.ceil(Math.pow(length, 1.0 / form.dimensions())) : length;
        Object[] inputs = form.inputs(each);
        List<Outcome> expected = form.calls(inputs, each).stream()
                .map(arguments -> Outcome.of(method, arguments))
                .toList();
        Run<?, ?> run = (Run<?, ?>) form.run(inputs, each);
        if (form.isRandom()) {
            run = run.seed(Form.SEED);
        }
        Outcome first = Outcome.firstFailure(expected);
        if (first != null) {
            assertThat(Outcome.of(run::map)).as(method + " failing").isEqualTo(first);
        } else if (method.getReturnType() == void.class) {
            assertThat(Outcome.of(run::map)).isEqualTo(Outcome.of(() -> null));
        } else {
            checkResults(
                    form, inputs, run, expected.stream().map(Outcome::value).toList());
        }
    }

    private void checkResults(Form form, Object[] inputs, Run<?, ?> run, List<Object> expected) {
        assertEqual(Outcome.of(run::map).value(), expected, form.dimensions());
        assertEqual(Outcome.of(run.threads(1)::map).value(), expected, form.dimensions());
        if (!form.isRandom()) {
            form.executing().ifPresent(member -> assertEqual(form.invoke(member, inputs), expected, form.dimensions()));
        }
        if (form.dimensions() == 1) {
            assertEqual(mapInto(run, expected.size()), expected, 1);
        }
        form.overStream(inputs).ifPresent(streamed -> assertEqual(streamed(form, streamed), expected, 1));
        if (run instanceof BooleanRun<?, ?>) {
            checkFilter(form, inputs, expected);
        } else if (run instanceof ObjectRun<?, ?, ?> objects && form.dimensions() == 1) {
            assertEqual(
                    Outcome.of(objects::mapNonNull).value(),
                    expected.stream().filter(Objects::nonNull).toList(),
                    1);
        }
    }

    private static List<?> streamed(Form form, StreamRun<?, ?> run) {
        return (form.isRandom() ? run.seed(Form.SEED) : run).stream().toList();
    }

    private void checkFilter(Form form, Object[] inputs, List<Object> expected) {
        Optional<Method> filter = form.member("filter");
        if (filter.isEmpty() || form.isRandom()) {
            return;
        }
        List<Object> swept = elements(inputs[form.onlySwept()], method.getParameterTypes()[form.onlySwept()]);
        List<Object> kept = IntStream.range(0, swept.size())
                .filter(i -> (boolean) expected.get(i))
                .mapToObj(swept::get)
                .toList();
        assertEqual(form.invoke(filter.get(), inputs), kept, 1);
    }

    /** The values of a swept argument of that type. */
    static List<Object> elements(Object inputs, Class<?> type) {
        if (inputs instanceof Range range) {
            return IntStream.range(0, (int) range.length())
                    .<Object>mapToObj(i -> type == int.class ? (Object) (int) range.get(i) : (Object) range.get(i))
                    .toList();
        }
        return asList(inputs);
    }

    @SuppressWarnings("unchecked")
    private static <O> Object mapInto(Run<O, ?> run, int length) {
        O container = (O) Outcome.of(run::map).value();
        O own = container instanceof List
                ? (O) new ArrayList<>(
                        IntStream.range(0, length).mapToObj(i -> "unset").toList())
                : (O) Array.newInstance(container.getClass().getComponentType(), length);
        assertThat(Outcome.of(() -> run.mapInto(own)).value()).isSameAs(own);
        return own;
    }

    /** Compares element by element, through so many levels; arrays within by their contents. */
    private void assertEqual(Object actual, List<Object> expected, int dimensions) {
        List<Object> elements = asList(actual);
        for (int level = 1; level < dimensions; level++) {
            elements = elements.stream().flatMap(row -> asList(row).stream()).toList();
        }
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
