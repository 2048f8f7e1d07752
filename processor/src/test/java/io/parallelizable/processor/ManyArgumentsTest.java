package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.CompanionCheck;
import io.parallelizable.processor.harness.Compiled;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: where there are more parameters than a choice has bits, another choice is made than is asked for. */
class ManyArgumentsTest extends EveryCompiler {
    private static final int MANY = 31;

    /** A method with a hash of its arguments, and with something else behind the first so many of them. */
    private static String method(int before, String... others) {
        String parameters = IntStream.range(0, before)
                        .mapToObj(i -> "int x" + i + ", ")
                        .collect(Collectors.joining())
                + String.join("", others)
                + IntStream.range(before, MANY).mapToObj(i -> "int x" + i).collect(Collectors.joining(", "));
        String arguments = IntStream.range(0, MANY).mapToObj(i -> "x" + i).collect(Collectors.joining(", "));
        return "@Parallelizable static int f(%s) { return Objects.hash(%s); }".formatted(parameters, arguments);
    }

    private static Compiled compiled(String method) {
        return with.strict().compile("""
                        package many;
                        import io.parallelizable.Parallelizable;
                        import io.parallelizable.PerThread;
                        import java.util.Objects;
                        import java.util.Random;
                        import java.util.random.RandomGenerator;
                        class Owner { %s }
                        """.formatted(method)).isClean();
    }

    private static void check(String method) {
        Compiled compiled = compiled(method);
        for (Method owned : compiled.load("many.Owner").getDeclaredMethods()) {
            CompanionCheck.equalsLoop(compiled.load("many.FParallel"), owned, 7);
        }
    }

    @Test
    void arguments_areSweptByTheirPlaces() {
        check(method(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 30})
    void generatorsAmongArguments_areNotSwept(int before) {
        check(method(before, "Random g, RandomGenerator h, "));
    }

    @Test
    void objectsOfAThreadAmongArguments_areNotSwept() throws ReflectiveOperationException {
        String rest = ", 0".repeat(MANY - 3);
        Method used = compiled(method(1, "@PerThread int[] own, ") + """
                static int[][] used() {
                    int[] x = {1, 2};
                    int[] y = {3, 4};
                    int[] z = {5, 6};
                    return new int[][] {
                            FParallel.over(x, () -> new int[1], y, 0%1$s).map(),
                            FParallel.over(x, () -> new int[1], y, z%1$s).map(),
                            FParallel.overGrid(x, () -> new int[1], y, 0%1$s).map()[1]
                    };
                }
                """.formatted(rest))
                .load("many.Owner")
                .getDeclaredMethod("used");
        used.setAccessible(true);
        assertThat((int[][]) used.invoke(null)).isDeepEqualTo(new int[][] {
            {hash(1, 3, 0), hash(2, 4, 0)},
            {hash(1, 3, 5), hash(2, 4, 6)},
            {hash(2, 3, 0), hash(2, 4, 0)}
        });
    }

    private static int hash(int... first) {
        return Arrays.hashCode(Arrays.copyOf(first, MANY));
    }
}
