package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.parallelizable.engine.Capabilities;
import io.parallelizable.function.DoubleGrid;
import io.parallelizable.function.DoubleInputs;
import io.parallelizable.function.DoublePairs;
import io.parallelizable.function.IntGrid;
import io.parallelizable.function.IntInputs;
import io.parallelizable.function.IntPairs;
import io.parallelizable.function.LongGrid;
import io.parallelizable.function.LongInputs;
import io.parallelizable.function.LongPairs;
import io.parallelizable.function.ObjectGrid;
import io.parallelizable.function.ObjectInputs;
import io.parallelizable.function.ObjectPairs;
import io.parallelizable.function.Trials;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Runs;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: a missing argument is met far from the call that forgot it, or without its name. */
class NullArgumentsTest {
    /** What the public methods are called on: an object of each interface, null for static methods. */
    private static Map<Class<?>, @Nullable Object> targets() {
        Map<Class<?>, @Nullable Object> targets = new LinkedHashMap<>();
        for (Class<?> type : List.of(Parallel.class, Sequences.class, Range.class, Engines.class)) {
            targets.put(type, null);
        }
        int[] three = {1, 2, 3};
        targets.put(IntInputs.class, Parallel.of(three));
        targets.put(LongInputs.class, Parallel.of(new long[] {1, 2}));
        targets.put(DoubleInputs.class, Parallel.of(new double[] {1, 2}));
        targets.put(IntPairs.class, Parallel.of(three, three));
        targets.put(LongPairs.class, Parallel.of(new long[1], new long[1]));
        targets.put(DoublePairs.class, Parallel.of(new double[1], new double[1]));
        targets.put(ObjectPairs.class, Parallel.of(List.of("a"), List.of("b")));
        targets.put(IntGrid.class, Parallel.grid(three, three));
        targets.put(LongGrid.class, Parallel.grid(new long[1], new long[1]));
        targets.put(DoubleGrid.class, Parallel.grid(new double[1], new double[1]));
        targets.put(ObjectGrid.class, Parallel.grid(List.of("a"), List.of("b")));
        targets.put(Trials.class, Parallel.times(3));
        targets.put(ObjectInputs.class, Parallel.of(List.of("a", "b")));
        targets.put(BooleanRun.class, Parallel.of(three).booleans(i -> true));
        targets.put(IntRun.class, Parallel.of(three).ints(i -> i));
        targets.put(LongRun.class, Parallel.of(three).longs(i -> i));
        targets.put(DoubleRun.class, Parallel.of(three).doubles(i -> i));
        targets.put(ObjectRun.class, Parallel.of(three).objects(i -> i));
        targets.put(VoidRun.class, Parallel.of(three).actions(i -> {}));
        targets.put(
                StreamRun.class,
                Runs.<Integer, Long, RuntimeException>ofStream(
                        Stream.of(1), batch -> IndexKernel.longs(batch.size(), k -> k)));
        return targets;
    }

    static Stream<Arguments> parameters() {
        return targets().entrySet().stream()
                .flatMap(target -> Arrays.stream(target.getKey().getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                        .filter(method -> Modifier.isStatic(method.getModifiers()) == (target.getValue() == null))
                        .flatMap(method -> parametersOf(method, target.getValue())));
    }

    private static Stream<Arguments> parametersOf(Method method, @Nullable Object target) {
        return Stream.iterate(0, k -> k < method.getParameterCount(), k -> k + 1)
                .filter(k -> !method.getParameterTypes()[k].isPrimitive())
                .filter(k -> method.getParameterTypes()[k] != Object.class
                        || method.getName().equals("mapInto"))
                .filter(k -> !method.getParameters()[k].getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(k -> !method.getDeclaringClass().equals(VoidRun.class)
                        && !(target instanceof VoidRun<?> && method.getName().equals("mapInto")))
                .map(k -> Arguments.of(
                        method.getDeclaringClass().getSimpleName() + " of "
                                + (target == null ? "none" : target.getClass().getSimpleName()) + ": "
                                + method.getName() + " " + Arrays.toString(method.getParameterTypes()) + " " + k,
                        method,
                        target,
                        k));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parameters")
    void missingArgument_isRefusedAtOnceByItsName(String name, Method method, @Nullable Object target, int missing)
            throws IllegalAccessException {
        @Nullable
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(NullArgumentsTest::some)
                .toArray();
        arguments[missing] = null;
        try {
            Object result = method.invoke(target, arguments);
            fail("accepted, with " + result);
        } catch (InvocationTargetException thrown) {
            assertThat(thrown.getCause()).isInstanceOf(NullPointerException.class);
            assertThat(thrown.getCause().getMessage()).matches("[a-z][A-Za-z]*");
        }
    }

    private static Object some(Class<?> type) {
        if (type == int.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        } else if (type == double.class) {
            return 1.0;
        } else if (type == String.class) {
            return "some";
        } else if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 3);
        } else if (type == Duration.class) {
            return Duration.ofSeconds(1);
        } else if (type == Path.class) {
            return Path.of("some.db");
        } else if (type == OnChange.class) {
            return OnChange.KEEP;
        } else if (type == Collector.class) {
            return Collectors.toList();
        } else if (type == Collection.class) {
            return List.of();
        } else if (type == RandomGenerator.class) {
            return RandomGenerator.getDefault();
        } else if (type == Range.class) {
            return Range.of(0, 3);
        } else if (type == Capabilities.class) {
            return Capabilities.ofSlots(2);
        }
        return type.isInterface()
                ? Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, given) -> null)
                : new int[3];
    }

    @ParameterizedTest
    @MethodSource("containers")
    void missingContainer_isRefusedBeforeAnyElement(Run<Object, RuntimeException> run) {
        try {
            run.mapInto(null);
            fail("accepted");
        } catch (NullPointerException missing) {
            assertThat(missing).hasMessage("results");
        }
    }

    static Stream<Run<?, RuntimeException>> containers() {
        return Stream.of(
                IntKernel.of(3, i -> {
                            throw new IllegalStateException("called");
                        })
                        .run(),
                Parallel.of(1, 2, 3).objects(i -> {
                    throw new IllegalStateException("called");
                }));
    }
}
